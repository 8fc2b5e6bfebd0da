// since: 14
class NullConditionalAssignment
{
    void Member(Person? person)
    {
        person?.Name = Source("a");
        Sink(person?.Name); // flow: a
        Sink(person?.Phone);
    }

    void Member_of_a_known_object()
    {
        Person? person = new Person();
        person?.Name = Source("a");
        Sink(person?.Name); // flow: a
        person?.Name = "x";
        Sink(person?.Name);
    }

    void Nested(CaseFile? file)
    {
        file?.Person?.Name = Source("a");
        Sink(file?.Person?.Name); // flow: a
        Sink(file?.Witness?.Name);
        Sink(file?.Person?.Phone);
    }

    void Element(string[]? names, Dictionary<string, string>? map)
    {
        names?[0] = Source("a");
        Sink(names?[0]); // flow: a
        map?["k"] = Source("b");
        Sink(map?["k"]); // flow: b
    }

    void Compound(Person? person)
    {
        person?.Name += Source("a");
        Sink(person?.Name); // flow: a
        person?.Phone ??= Source("b");
        Sink(person?.Phone); // flow: b
    }

    void Result_of_the_assignment(Person? person)
    {
        var given = person?.Name = Source("a");
        Sink(given); // flow: a
    }

    void Seen_through_an_alias()
    {
        var person = new Person();
        Person? alias = person;
        alias?.Name = Source("a");
        Sink(person.Name); // flow: a
        Sink(person.Phone);
    }

    void Setter_that_drops_it(Person? person)
    {
        person?.Code = Source("a");
        Sink(person?.Code);
    }

    void In_a_callee()
    {
        var person = new Person();
        Fill(person, Source("a"));
        Sink(person.Name); // flow: a
        Sink(person.Phone);
    }

    static void Fill(Person? person, string name) => person?.Name = name;

    class Person
    {
        public string Name { get; set; } = "";

        public string? Phone { get; set; }

        public string Code
        {
            get => "***";
            set { }
        }
    }

    class CaseFile
    {
        public Person? Person { get; set; }

        public Person? Witness { get; set; }
    }
}
