// since: 14
class PartialMembers
{
    void Partial_property()
    {
        var person = new Person("x");
        person.Phone = Source("a");
        Sink(person.Phone); // flow: a
        Sink(person.Name);
        person.Code = Source("b");
        Sink(person.Code);
    }

    void Partial_property_that_makes_data() => Sink(new Person("x").Made); // flow: made

    void Partial_indexer()
    {
        var person = new Person("x");
        person["k"] = Source("a");
        Sink(person["k"]); // flow: a
        Sink(person[0]);
    }

    void Partial_constructor()
    {
        Sink(new Person(Source("a")).Name); // flow: a
        Sink(new Person(Source("a")).Phone);
        Sink(new Person(1).Name); // flow: number
    }

    void Partial_event()
    {
        var person = new Person("x");
        person.Renamed += name => Sink(name); // flow: a
        person.Raise(Source("a"));
        var other = new Person("x");
        other.Renamed += name => Sink(name);
        other.Raise("x");
    }

    void Partial_method()
    {
        var person = new Person("x");
        Sink(person.Greet(Source("a"))); // flow: a
        Sink(person.Mask(Source("a")));
        person.Log(Source("b")); // flow: b
    }

    partial class Person
    {
        public partial Person(string name);

        public partial Person(int number);

        public partial event Action<string>? Renamed;

        public string Name { get; set; } = "";

        public partial string Phone { get; set; }

        public partial string Code { get; set; }

        public partial string Made { get; }

        public partial string this[string key] { get; set; }

        public partial string this[int index] { get; }

        public partial string Greet(string name);

        public partial string Mask(string name);

        public partial void Log(string text);
    }

    partial class Person
    {
        private readonly Dictionary<string, string> _values = [];
        private Action<string>? _renamed;

        public partial Person(string name) => Name = name;

        public partial Person(int number) => Name = Source("number");

        public partial event Action<string>? Renamed
        {
            add => _renamed += value;
            remove => _renamed -= value;
        }

        public partial string Phone
        {
            get;
            set => field = value;
        } = "";

        public partial string Code
        {
            get => "***";
            set { }
        }

        public partial string Made => Source("made");

        public partial string this[string key]
        {
            get => _values[key];
            set => _values[key] = value;
        }

        public partial string this[int index] => "x";

        public partial string Greet(string name) => "Dear " + name;

        public partial string Mask(string name) => "***";

        public partial void Log(string text) => Sink(text);

        public void Raise(string name) => _renamed?.Invoke(name);
    }
}
