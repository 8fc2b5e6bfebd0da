class Records
{
    void Positional_class()
    {
        var person = new Person(Source("a"), "x");
        Sink(person.Name); // flow: a
        Sink(person.Camp);
        Sink(person.Display); // flow: a
    }

    void Printed()
    {
        Sink(new Person(Source("a"), "x")); // flow: a
        Sink(new Person(Source("a"), "x").ToString()); // flow: a
        Sink($"{new Person("x", Source("a"))}"); // flow: a
        Sink("" + new Person("x", "y"));
        Sink(new Person(Source("a"), "x").GetType());
    }

    void Printed_with_own_text()
    {
        Sink(new Quiet(Source("a"), "x"));
        Sink(new Quiet("x", Source("b"))); // flow: b
        Sink(new Quiet(Source("a"), "x").Name); // flow: a
    }

    void Printed_with_own_print_members()
    {
        Sink(new Partly(Source("a"), "x"));
        Sink(new Partly("x", Source("b"))); // flow: b
    }

    void Printed_whole() => SinkWhole(new Quiet(Source("a"), "x")); // flow: a

    void Printed_private_member()
    {
        var holder = new Holder("x");
        holder.Keep(Source("a"));
        Sink(holder);
        Sink(holder.Kept()); // flow: a
    }

    void Nested_in_a_record()
    {
        var file = new CaseFile(new Person(Source("a"), "x"), "y");
        Sink(file); // flow: a
        Sink(file.Person.Name); // flow: a
        Sink(file.Person.Camp);
        Sink(file.Code);
        var moved = file with { Person = file.Person with { Camp = OtherSource("b") } };
        Sink(moved.Person.Camp); // flow: b
        Sink(moved.Person.Name); // flow: a
        Sink(file.Person.Camp);
    }

    void With_replaces()
    {
        var person = new Person(Source("a"), "x");
        var clean = person with { Name = "x" };
        Sink(clean.Name);
        Sink(clean);
        Sink(person.Name); // flow: a
        var tainted = clean with { Camp = Source("b") };
        Sink(tainted.Camp); // flow: b
        Sink(tainted.Name);
        Sink(clean.Camp);
    }

    void With_keeps()
    {
        var person = new Person(Source("a"), "x") { Note = OtherSource("b") };
        var copy = person with { };
        Sink(copy.Name); // flow: a
        Sink(copy.Note); // flow: b
        copy.Note = "x";
        Sink(person.Note); // flow: b
        Sink(copy.Note);
    }

    void With_own_copy_constructor()
    {
        var original = new Forgetful(Source("a"), OtherSource("b"));
        var copy = original with { };
        Sink(copy.Name);
        Sink(copy.Code); // flow: b
    }

    void Deconstructed()
    {
        var (name, camp) = new Person(Source("a"), "x");
        Sink(name); // flow: a
        Sink(camp);
        var ((inner, _), code) = new CaseFile(new Person(Source("b"), "x"), "y");
        Sink(inner); // flow: b
        Sink(code);
    }

    void Struct()
    {
        var place = new Place(Source("a"), "x");
        Sink(place.Street); // flow: a
        Sink(place.Town);
        Sink(place); // flow: a
        var copy = place;
        copy.Street = "x";
        Sink(copy);
        Sink(place.Street); // flow: a
        Sink(place with { Street = "x" });
        var (street, town) = place;
        Sink(street); // flow: a
        Sink(town);
    }

    void Inherited()
    {
        var worker = new Worker(Source("a"), "x", OtherSource("b"));
        Sink(worker.Name); // flow: a
        Sink(worker.Agency); // flow: b
        Sink(worker.Camp);
        Person person = worker;
        Sink(person); // flow: a b
        var renamed = person with { Name = "x" };
        Sink(renamed.Name);
        Sink(((Worker)renamed).Agency); // flow: b
    }

    void Own_property_instead_of_the_positional_one()
    {
        Sink(new Masked(Source("a")).Name);
        Sink(new Masked(Source("a")));
        Sink(new Trimmed(Source("a")).Name); // flow: a
    }

    void Equality_shows_nothing()
    {
        var person = new Person(Source("a"), "x");
        Sink(person == new Person("x", "y"));
        Sink(person.GetHashCode() > 0);
        Sink(person.Equals(null));
    }

    record Person(string Name, string Camp)
    {
        public string Note { get; set; } = "";

        public string Display => $"{Name}, {Camp}";
    }

    record Worker(string Name, string Camp, string Agency) : Person(Name, Camp);

    record CaseFile(Person Person, string Code);

    record Quiet(string Name, string Code)
    {
        public override string ToString() => $"Quiet {Code}";
    }

    record Partly(string Name, string Code)
    {
        protected virtual bool PrintMembers(StringBuilder builder)
        {
            builder.Append(Code);
            return true;
        }
    }

    record Holder(string Code)
    {
        private string _kept = "";

        public void Keep(string value) => _kept = value;

        public string Kept() => _kept;
    }

    record Forgetful(string Name, string Code)
    {
        protected Forgetful(Forgetful original)
        {
            Name = "";
            Code = original.Code;
        }
    }

    record Masked(string Name)
    {
        public string Name { get; } = "***";
    }

    record Trimmed(string Name)
    {
        public string Name { get; } = Name.Trim();
    }

    record struct Place(string Street, string Town);
}
