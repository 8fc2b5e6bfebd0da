// since: 14
static class ExtensionBlocks
{
    static void Methods()
    {
        Sink(Source("a").Titled()); // flow: a
        Sink("x".Titled());
        Sink(Source("a").Masked());
        Sink("x".JoinedWith(Source("b"))); // flow: b
        Sink(Source("a").JoinedWith("x")); // flow: a
    }

    static void Methods_called_as_static()
    {
        Sink(TextExtensions.Titled(Source("a"))); // flow: a
        Sink(TextExtensions.Masked(Source("a")));
        Sink(TextExtensions.JoinedWith("x", Source("b"))); // flow: b
    }

    static void Methods_that_leak()
    {
        Source("a").Print(); // flow: a
        "x".Print();
        "x".PrintOther(Source("b")); // flow: b
    }

    static void Properties()
    {
        Sink(Source("a").Quoted); // flow: a
        Sink("x".Quoted);
        Sink(Source("a").Size);
        Sink(Source("a").Hidden);
    }

    static void Property_called_as_static()
    {
        Sink(TextExtensions.get_Quoted(Source("a"))); // flow: a
        Sink(TextExtensions.get_Quoted("x"));
    }

    static void Settable_property()
    {
        var person = new Person();
        person.FullName = Source("a");
        Sink(person.Name); // flow: a
        Sink(person.FullName); // flow: a
        Sink(person.Phone);
        person.FullName = "x";
        Sink(person.Name);
        person.Dropped = Source("b");
        Sink(person.Name);
        Sink(person.Phone);
    }

    static void Property_in_an_object_initialiser()
    {
        var person = new Person { FullName = Source("a") };
        Sink(person.Name); // flow: a
        Sink(person.Phone);
    }

    static void Static_members()
    {
        Sink(Person.Named(Source("a")).Name); // flow: a
        Sink(Person.Named(Source("a")).Phone);
        Sink(Person.Default.Name); // flow: default
        Sink(Person.Default.Phone);
        Sink(PersonExtensions.Named(Source("b")).Name); // flow: b
    }

    static void Operators()
    {
        var both = new Person { Name = Source("a") } + new Person { Phone = OtherSource("b") };
        Sink(both.Name); // flow: a
        Sink(both.Phone); // flow: b
        Sink((both - new Person()).Name);
        Sink((new Person() + new Person()).Name);
        Sink((!both).Name);
    }

    static void Compound_operator()
    {
        var person = new Person();
        person *= Source("a");
        Sink(person.Name); // flow: a
        Sink(person.Phone);
    }

    static void Receiver_is_changed()
    {
        var person = new Person();
        person.Rename(Source("a"));
        Sink(person.Name); // flow: a
        Sink(person.WithPhone("x").Name); // flow: a
        person.Forget();
        Sink(person.Name);
        Sink(person.Phone);
    }

    static void Chained()
    {
        var person = new Person().WithName(Source("a")).WithPhone("x");
        Sink(person.Name); // flow: a
        Sink(person.Phone);
    }

    static void Generic_block()
    {
        var names = new List<string> { Source("a") };
        Sink(names.FirstOr("x")); // flow: a
        Sink(new List<string>().FirstOr(Source("b"))); // flow: b
        Sink(new List<string>().FirstOr("x"));
        Sink(names.Only); // flow: a
        Sink(names.IsSingle);
        Sink(List<string>.Of(Source("c"))[0]); // flow: c
        Sink(List<string>.Of("x")[0]);
    }

    static void Generic_block_and_method()
    {
        var people = new List<Person> { new() { Name = Source("a"), Phone = "x" } };
        Sink(people.Picked(p => p.Name)); // flow: a
        Sink(people.Picked(p => p.Phone));
    }

    static void Constrained_block()
    {
        Sink(new Person { Name = Source("a") }.Shown); // flow: a
        Sink(new Person { Phone = Source("a") }.Shown);
    }

    static void Ref_receiver()
    {
        var place = new Place();
        place.MoveTo(Source("a"));
        Sink(place.Street); // flow: a
        place.MoveTo("x");
        Sink(place.Street);
    }

    static void Conditional_access(string? maybe)
    {
        string? name = Source("a");
        Sink(name?.Quoted); // flow: a
        Sink(name?.Titled()); // flow: a
        Sink(maybe?.Quoted);
    }

    static void As_a_method_group()
    {
        Func<string> titled = Source("a").Titled;
        Sink(titled()); // flow: a
        Func<string> masked = Source("a").Masked;
        Sink(masked());
    }

    internal interface INamed
    {
        string Name { get; }
    }

    internal class Person : INamed
    {
        public string Name { get; set; } = "";

        public string Phone { get; set; } = "";
    }

    internal struct Place
    {
        public string Street;
    }
}

static class TextExtensions
{
    extension(string text)
    {
        public string Quoted => $"\"{text}\"";

        public int Size => text.Length;

        public string Hidden
        {
            get { return "***"; }
        }

        public string Titled() => "Mx " + text;

        public string Masked() => new('*', text.Length);

        public string JoinedWith(string other) => text + other;

        public void Print() => Sink(text);

        public void PrintOther(string other) => Sink(other);
    }
}

static class PersonExtensions
{
    extension(ExtensionBlocks.Person person)
    {
        internal string FullName
        {
            get => person.Name;
            set => person.Name = value;
        }

        internal string Dropped
        {
            get => "";
            set { }
        }

        internal void Rename(string name) => person.Name = name;

        internal void Forget() => person.Name = "";

        internal ExtensionBlocks.Person WithName(string name)
        {
            person.Name = name;
            return person;
        }

        internal ExtensionBlocks.Person WithPhone(string phone)
        {
            person.Phone = phone;
            return person;
        }

        public void operator *=(string name) => person.Name = name;
    }

    extension(ExtensionBlocks.Person)
    {
        internal static ExtensionBlocks.Person Default => new() { Name = Source("default") };

        internal static ExtensionBlocks.Person Named(string name) => new() { Name = name };

        public static ExtensionBlocks.Person operator +(ExtensionBlocks.Person left, ExtensionBlocks.Person right) =>
            new() { Name = left.Name, Phone = right.Phone };

        public static ExtensionBlocks.Person operator -(ExtensionBlocks.Person left, ExtensionBlocks.Person right) =>
            new() { Name = right.Name };

        public static ExtensionBlocks.Person operator !(ExtensionBlocks.Person person) => new();
    }

    extension<T>(T named)
        where T : ExtensionBlocks.INamed
    {
        internal string Shown => named.Name;
    }

    extension(ref ExtensionBlocks.Place place)
    {
        internal void MoveTo(string street) => place.Street = street;
    }
}

static class SequenceExtensions
{
    extension<T>(List<T> items)
    {
        public T Only => items[0];

        public bool IsSingle => items.Count == 1;

        public T FirstOr(T other) => items.Count > 0 ? items[0] : other;

        public TResult Picked<TResult>(Func<T, TResult> pick) => pick(items[0]);

        public static List<T> Of(T item) => [item];
    }
}
