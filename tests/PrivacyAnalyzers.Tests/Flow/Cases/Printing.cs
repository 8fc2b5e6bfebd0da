class Printing
{
    void A_class_prints_its_name()
    {
        var person = new Person { Name = Source("a") };
        Sink(person);
        Sink($"{person}");
        Sink("" + person);
        Sink(person.ToString());
        Sink(string.Format("{0}", person));
    }

    void A_class_is_written_whole()
    {
        SinkWhole(new Person { Name = Source("a") }); // flow: a
        SinkWhole(new Person { Name = "x" });
        SinkWhole(new Shown("x") { Phone = Source("b") }); // flow: b
        var file = new CaseFile { Person = { Name = Source("c") } };
        SinkWhole(file); // flow: c
        SinkWhole(file.Witness);
    }

    void A_value_is_written_whole()
    {
        SinkWhole(Source("a")); // flow: a
        SinkWhole("x");
        SinkWhole(Source("a").Length);
    }

    void A_container_is_written_whole()
    {
        SinkWhole(new List<Person> { new() { Name = Source("a") } }); // flow: a
        SinkWhole(new[] { new Person { Name = Source("b") } }); // flow: b
        SinkWhole(new List<Person> { new() });
        SinkWhole((new Person { Name = Source("c") }, "x")); // flow: c
    }

    void Members_cleaned_before()
    {
        var person = new Person { Name = Source("a"), Phone = "x" };
        person.Name = Protect(person.Name);
        SinkWhole(person);
        person.Phone = Source("b");
        SinkWhole(person); // flow: b
    }

    void An_override_prints_what_it_says()
    {
        Sink(new Shown(Source("a"))); // flow: a
        Sink(new Shown("x") { Phone = Source("b") });
        Sink("" + new Shown(Source("c"))); // flow: c
        Sink(string.Concat("x", new Shown(Source("d")))); // flow: d
    }

    void An_override_of_a_base_class()
    {
        Sink(new DerivedShown(Source("a"), "x")); // flow: a
        Sink(new DerivedShown("x", Source("b")));
        Sink(new Silenced(Source("c")));
    }

    void Members_of_a_record()
    {
        Sink(new Contact(new Shown(Source("a")), new Person())); // flow: a
        Sink(new Contact(new Shown("x"), new Person { Name = Source("b") }));
        SinkWhole(new Contact(new Shown("x"), new Person { Name = Source("c") })); // flow: c
    }

    void Members_of_a_tuple_and_an_anonymous_object()
    {
        Sink((new Person { Name = Source("a") }, 1));
        Sink((new Shown(Source("b")), 1)); // flow: b
        Sink(new { Person = new Person { Name = Source("c") } });
        Sink(new { Shown = new Shown(Source("d")) }); // flow: d
    }

    void A_struct_prints_its_name()
    {
        Sink(new Place { Street = Source("a") });
        SinkWhole(new Place { Street = Source("a") }); // flow: a
    }

    void An_enumeration_or_number_made_from_data()
    {
        Sink(Enum.Parse<DayOfWeek>(Source("a"))); // flow: a
        Sink(DateOnly.Parse(Source("b"))); // flow: b
        Sink(Guid.Parse(Source("c"))); // flow: c
    }

    void Formattable()
    {
        var amount = new Amount(Source("a"));
        Sink($"{amount:C}"); // flow: a
        Sink(amount.ToString("C", null)); // flow: a
        Sink(amount.ToString());
    }

    class Person
    {
        public string Name { get; set; } = "";

        public string Phone { get; set; } = "";
    }

    class CaseFile
    {
        public Person Person { get; } = new();

        public Person Witness { get; } = new();
    }

    class Shown(string name)
    {
        public string Phone { get; set; } = "";

        public override string ToString() => name;
    }

    class DerivedShown(string name, string camp) : Shown(name)
    {
        public string Camp => camp;
    }

    class Silenced(string name) : Shown(name)
    {
        public override string ToString() => "***";
    }

    record Contact(Shown Shown, Person Person);

    struct Place
    {
        public string Street { get; set; }
    }

    class Amount(string owner) : IFormattable
    {
        public override string ToString() => "x";

        public string ToString(string? format, IFormatProvider? provider) => owner;
    }
}
