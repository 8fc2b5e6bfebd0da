class DynamicCalls
{
    void Member_of_a_known_object()
    {
        dynamic person = new Person { Name = Source("a"), Phone = "x" };
        Sink(person.Name); // flow: a
        Sink(person.Phone);
        person.Phone = OtherSource("b");
        Sink(person.Phone); // flow: b
    }

    void Method_of_a_known_object()
    {
        dynamic person = new Person { Name = Source("a") };
        Sink(person.Describe()); // flow: a
        Sink(person.Count());
        Sink(person.Echo(Source("b"))); // flow: b
        Sink(person.Drop(Source("b")));
    }

    void Argument_that_is_dynamic()
    {
        dynamic text = Source("a");
        Sink(Same(text)); // flow: a
        Sink(Masked(text));
        Write(text); // flow: a
        WriteLength(text);
    }

    void Value_that_is_dynamic()
    {
        dynamic text = Source("a");
        Sink(text); // flow: a
        string copy = text;
        Sink(copy); // flow: a
        Sink((object)text); // flow: a
        Sink(text + "x"); // flow: a
        text = "x";
        Sink(text);
    }

    void Assigned_through_an_alias()
    {
        var person = new Person();
        dynamic alias = person;
        alias.Name = Source("a");
        Sink(person.Name); // flow: a
        Sink(person.Phone);
    }

    void Method_that_fills()
    {
        dynamic person = new Person();
        person.Rename(Source("a"));
        Sink(person.Name); // flow: a
        Sink(person.Phone);
    }

    void Method_that_leaks()
    {
        dynamic writer = new Loud();
        writer.Write(Source("a")); // flow: a
        dynamic quiet = new Quiet();
        quiet.Write(Source("a"));
    }

    void Method_of_an_unknown_object(dynamic writer) => writer.Put(Source("a")); // flow: a

    void Indexer_of_a_known_object()
    {
        dynamic table = new Table();
        table["k"] = Source("a");
        Sink(table["k"]); // flow: a
        dynamic list = new List<string> { Source("b") };
        Sink(list[0]); // flow: b
        Sink(list.Count);
    }

    void Overload_chosen_at_run_time()
    {
        dynamic text = Source("a");
        Overloaded(text); // flow: a
        dynamic number = 3;
        Overloaded(number);
    }

    void Object_of_two_kinds(bool flag)
    {
        dynamic writer = flag ? new Quiet() : new Silent();
        writer.Write(Source("a"));
        dynamic other = flag ? new Quiet() : new Loud();
        other.Write(Source("b")); // flow: b
    }

    void Constructed_with_dynamic()
    {
        dynamic text = Source("a");
        var box = new Box(text);
        Sink(box.Text); // flow: a
        Sink(box.Camp);
    }

    void Expando()
    {
        dynamic row = new System.Dynamic.ExpandoObject();
        row.Name = Source("a");
        row.Camp = "x";
        Sink(row.Name); // flow: a
        Sink(row.Camp);
    }

    void Anonymous_object()
    {
        dynamic row = new { Name = Source("a"), Camp = "x" };
        Sink(row.Name); // flow: a
        Sink(row.Camp);
    }

    void Returned()
    {
        dynamic person = Make();
        Sink(person.Name); // flow: made
        Sink(person.Phone);
    }

    static dynamic Make() => new Person { Name = Source("made") };

    static string Same(string text) => text;

    static string Masked(string text) => "***";

    static void Write(string text) => Sink(text);

    static void WriteLength(string text) => Sink(text.Length);

    static void Overloaded(string text) => Sink(text);

    static void Overloaded(int number) => Sink("x");

    class Person
    {
        public string Name { get; set; } = "";

        public string Phone { get; set; } = "";

        public string Describe() => "Dear " + Name;

        public int Count() => Name.Length;

        public string Echo(string text) => text;

        public string Drop(string text) => "x";

        public void Rename(string name) => Name = name;
    }

    class Loud
    {
        public void Write(string text) => Sink(text);

        public void Put(string text) => Sink(text);
    }

    class Quiet
    {
        public void Write(string text) { }
    }

    class Silent
    {
        public void Write(string text) => _ = text.Length;
    }

    class Table
    {
        private readonly Dictionary<string, string> _rows = [];

        public string this[string key]
        {
            get => _rows[key];
            set => _rows[key] = value;
        }
    }

    class Box(string text)
    {
        public string Text { get; } = text;

        public string Camp { get; } = "x";
    }
}
