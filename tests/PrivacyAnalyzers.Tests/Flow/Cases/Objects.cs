class Objects
{
    void Members()
    {
        var person = new Person { Name = Source("a"), Other = "x" };
        Sink(person.Name); // flow: a
        Sink(person.Other); // no flow
        var alias = person;
        alias.Other = Source("b");
        Sink(person.Other); // flow: b
        person.Name = "";
        Sink(alias.Name); // no flow
        Sink(person); // no flow
    }

    void Nested()
    {
        var person = new Person { Home = new Address { Street = Source("a") } };
        Sink(person.Home.Street); // flow: a
        Sink(person.Home.City); // no flow
    }

    void Constructed()
    {
        var pair = new Pair(Source("a"), "x");
        Sink(pair.First); // flow: a
        Sink(pair.Second); // no flow
        Sink(pair.Both()); // flow: a
    }

    void Records()
    {
        var record = new Contact(Source("a"), "x");
        Sink(record.Phone); // flow: a
        Sink(record.Code); // no flow
        Sink(record); // flow: a
        Sink($"{record}"); // flow: a
        var copy = record with { Phone = "" };
        Sink(copy.Phone); // no flow
        Sink(copy); // no flow
        var (phone, code) = record;
        Sink(phone); // flow: a
        Sink(code); // no flow
    }

    void Printed()
    {
        var printing = new Printing { Name = Source("a") };
        Sink(printing); // flow: a
        Sink(printing.ToString()); // flow: a
        Sink($"{printing}"); // flow: a
        Sink(new Silent { Name = Source("b") }); // no flow
    }

    void Tuples()
    {
        var tuple = (Source("a"), Other: "x");
        Sink(tuple.Item1); // flow: a
        Sink(tuple.Other); // no flow
        Sink(tuple); // flow: a
        var (first, second) = tuple;
        Sink(first); // flow: a
        Sink(second); // no flow
        var anonymous = new { Name = Source("b"), Age = 3 };
        Sink(anonymous.Age); // no flow
        Sink(anonymous); // flow: b
    }

    void Primary() => Sink(new Holder(Source("a")).Shown); // flow: a

    class Holder(string text)
    {
        public string Shown => text;
    }

    class Person
    {
        public string Name { get; set; } = "";

        public string Other { get; set; } = "";

        public Address Home { get; set; } = new();
    }

    class Address
    {
        public string Street = "";
        public string City = "";
    }

    class Pair
    {
        public Pair(string first, string second)
        {
            First = first;
            Second = second;
        }

        public string First { get; }

        public string Second { get; }

        public string Both() => First + Second;
    }

    record Contact(string Phone, string Code);

    class Printing
    {
        public string Name { get; set; } = "";

        public override string ToString() => $"[{Name}]";
    }

    class Silent
    {
        public string Name { get; set; } = "";
    }
}
