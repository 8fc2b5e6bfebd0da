class Tuples
{
    private (string Name, string Camp) _pair = ("", "");

    void Elements_are_apart()
    {
        var pair = (Name: Source("a"), Camp: "x");
        Sink(pair.Name); // flow: a
        Sink(pair.Item1); // flow: a
        Sink(pair.Camp);
        Sink(pair); // flow: a
        pair.Name = "x";
        Sink(pair.Item1);
        Sink(pair);
    }

    void Deconstructed_into_new_variables()
    {
        var (name, camp) = (Source("a"), "x");
        Sink(name); // flow: a
        Sink(camp);
        (string first, var second) = ("x", Source("b"));
        Sink(first);
        Sink(second); // flow: b
    }

    void Deconstructed_into_existing_variables()
    {
        var name = Source("a");
        var camp = "x";
        (name, camp) = ("x", name);
        Sink(name);
        Sink(camp); // flow: a
        (name, camp) = (camp, name);
        Sink(name); // flow: a
        Sink(camp);
        (name, var other) = ("x", OtherSource("b"));
        Sink(name);
        Sink(other); // flow: b
    }

    void Deconstructed_into_members_and_elements()
    {
        var person = new Person();
        var names = new string[1];
        (person.Name, names[0], person.Phone) = (Source("a"), OtherSource("b"), "x");
        Sink(person.Name); // flow: a
        Sink(names[0]); // flow: b
        Sink(person.Phone);
    }

    void Discards()
    {
        var (_, camp) = (Source("a"), "x");
        Sink(camp);
        (_, var name, _) = ("x", Source("b"), "y");
        Sink(name); // flow: b
    }

    void Nested()
    {
        var row = (Person: (Name: Source("a"), Phone: "x"), Camp: "y");
        Sink(row.Person.Name); // flow: a
        Sink(row.Person.Phone);
        Sink(row.Camp);
        var ((name, phone), camp) = row;
        Sink(name); // flow: a
        Sink(phone);
        Sink(camp);
        row.Person.Phone = OtherSource("b");
        Sink(row.Person.Phone); // flow: b
        Sink(row.Item1.Item1); // flow: a
    }

    void More_than_seven()
    {
        var many = (1, 2, 3, 4, 5, 6, 7, Name: Source("a"), Camp: "x");
        Sink(many.Name); // flow: a
        Sink(many.Item8); // flow: a
        Sink(many.Camp);
        Sink(many.Item1);
    }

    void Copied_as_a_value()
    {
        var first = (Name: "x", Camp: "y");
        var second = first;
        second.Name = Source("a");
        Sink(second.Name); // flow: a
        Sink(first.Name);
    }

    void Converted()
    {
        (object Title, object Site) wide = (Source("a"), "x");
        Sink(wide.Title); // flow: a
        Sink(wide.Site);
        var pair = (Name: Source("b"), Camp: "x");
        (object, object) cast = ((object, object))pair;
        Sink(cast.Item1); // flow: b
        Sink(cast.Item2);
        (string Camp, string Name) renamed = pair;
        Sink(renamed.Camp); // flow: b
        Sink(renamed.Name);
        object boxed = pair;
        var (name, camp) = ((string, string))boxed;
        Sink(name); // flow: b
        Sink(camp);
    }

    void Returned()
    {
        var (name, camp) = Split(Source("a"), "x");
        Sink(name); // flow: a
        Sink(camp);
        Sink(Split("x", Source("b")).Camp); // flow: b
        Sink(Split("x", Source("b")).Name);
        Sink(Made().Name); // flow: made
        Sink(Made().Camp);
    }

    void Passed()
    {
        Sink(NameOf((Source("a"), "x"))); // flow: a
        Sink(NameOf(("x", Source("a"))));
    }

    void Kept_in_a_field()
    {
        _pair = (Source("a"), "x");
        Sink(_pair.Name); // flow: a
        Sink(_pair.Camp);
        _pair.Name = "x";
        Sink(_pair.Name);
    }

    void Kept_in_a_list()
    {
        var rows = new List<(string Name, string Camp)> { (Source("a"), "x") };
        Sink(rows[0].Name); // flow: a
        Sink(rows[0].Camp);
        foreach (var (name, camp) in rows)
        {
            Sink(name); // flow: a
            Sink(camp);
        }
    }

    void User_defined_deconstruction()
    {
        var person = new Person { Name = Source("a"), Phone = "x" };
        var (name, phone) = person;
        Sink(name); // flow: a
        Sink(phone);
        var (first, second, third) = person;
        Sink(first);
        Sink(second);
        Sink(third); // flow: a
    }

    void Deconstruction_by_extension()
    {
        var (day, text) = new Visit(Source("a"));
        Sink(text); // flow: a
        Sink(day);
    }

    void Deconstructed_pairs_of_a_dictionary()
    {
        var phones = new Dictionary<string, string> { ["x"] = Source("a") };
        foreach (var (key, phone) in phones)
        {
            Sink(phone); // flow: a
            Sink(key);
        }
    }

    void Classic_tuples()
    {
        var pair = Tuple.Create(Source("a"), "x");
        Sink(pair.Item1); // flow: a
        Sink(pair.Item2);
        var made = new Tuple<string, string>("x", Source("b"));
        Sink(made.Item2); // flow: b
        Sink(made.Item1);
        var value = ValueTuple.Create(Source("c"), "x");
        Sink(value.Item1); // flow: c
        Sink(value.Item2);
    }

    void Compared()
    {
        var pair = (Source("a"), 1);
        Sink(pair == ("x", 1));
    }

    void Chained_assignment()
    {
        string first, second;
        var pair = (first, second) = (Source("a"), "x");
        Sink(first); // flow: a
        Sink(second);
        Sink(pair.Item1); // flow: a
        Sink(pair.Item2);
    }

    static (string Name, string Camp) Split(string name, string camp) => (name, camp);

    static (string Name, string Camp) Made() => (Source("made"), "x");

    static string NameOf((string Name, string Camp) pair) => pair.Name;

    class Person
    {
        public string Name = "";
        public string Phone = "";

        public void Deconstruct(out string name, out string phone)
        {
            name = Name;
            phone = Phone;
        }

        public void Deconstruct(out int number, out string phone, out string name)
        {
            number = 1;
            (name, phone) = this;
        }
    }

    internal record class Visit(string Note);
}

static class VisitExtensions
{
    internal static void Deconstruct(this Tuples.Visit visit, out int day, out string note)
    {
        day = 1;
        note = visit.Note;
    }
}
