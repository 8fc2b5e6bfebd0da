class ObjectAliases
{
    void Alias_made_before()
    {
        var person = new Person();
        var alias = person;
        person.Name = Source("a");
        Sink(alias.Name); // flow: a
        Sink(alias.Phone);
    }

    void Alias_made_after()
    {
        var person = new Person { Name = Source("a") };
        var alias = person;
        Sink(alias.Name); // flow: a
    }

    void Alias_no_longer()
    {
        var person = new Person();
        var alias = person;
        alias = new Person();
        person.Name = Source("a");
        Sink(alias.Name);
        Sink(person.Name); // flow: a
    }

    void Cleaned_through_alias()
    {
        var person = new Person { Name = Source("a") };
        var alias = person;
        alias.Name = "x";
        Sink(person.Name);
    }

    void Cleaned_by_callee()
    {
        var person = new Person { Name = Source("a"), Phone = OtherSource("b") };
        Anonymise(person);
        Sink(person.Name);
        Sink(person.Phone); // flow: b
    }

    void Cleaned_by_own_method()
    {
        var person = new Person { Name = Source("a") };
        person.Forget();
        Sink(person.Name);
    }

    void Cleaned_on_one_branch(bool consent)
    {
        var person = new Person { Name = Source("a") };
        if (!consent)
            person.Name = "x";

        Sink(person.Name); // flow: a
    }

    void Cleaned_on_both_branches(bool consent)
    {
        var person = new Person { Name = Source("a") };
        person.Name = consent ? "x" : "y";
        Sink(person.Name);
    }

    void May_be_either(bool flag)
    {
        var first = new Person { Name = Source("a") };
        var second = new Person { Name = OtherSource("b") };
        var either = flag ? first : second;
        Sink(either.Name); // flow: a b
        either.Name = "x";
        Sink(first.Name); // flow: a
        Sink(second.Name); // flow: b
    }

    void Written_to_either(bool flag)
    {
        var first = new Person();
        var second = new Person();
        var third = new Person();
        var either = flag ? first : second;
        either.Name = Source("a");
        Sink(first.Name); // flow: a
        Sink(second.Name); // flow: a
        Sink(third.Name);
    }

    void Alias_returned_by_callee()
    {
        var person = new Person();
        var same = Same(person);
        same.Name = Source("a");
        Sink(person.Name); // flow: a
        same.Name = "x";
        Sink(person.Name);
    }

    void Alias_kept_in_a_field()
    {
        var person = new Person();
        var visit = new Visit(person);
        person.Name = Source("a");
        Sink(visit.Visited.Name); // flow: a
        Sink(visit.Visited.Phone);
        visit.Visited.Name = "x";
        Sink(person.Name);
    }

    void Alias_kept_in_a_list()
    {
        var person = new Person();
        var people = new List<Person> { person };
        people[0].Name = Source("a");
        Sink(person.Name); // flow: a
        Sink(person.Phone);
    }

    void Put_in_a_container_and_read_back()
    {
        var box = new Box<Person>();
        box.Put(new Person { Name = Source("a") });
        Sink(box.Take().Name); // flow: a
        Sink(box.Take().Phone);
        box.Put(new Person());
        Sink(box.Take().Name);
    }

    void Argument_filled_in_depth()
    {
        var visit = new Visit(new Person());
        Fill(visit, Source("a"));
        Sink(visit.Visited.Name); // flow: a
        Sink(visit.Visited.Phone);
        Sink(visit.Note);
    }

    void Argument_filled_from_another()
    {
        var from = new Person { Name = Source("a"), Phone = "x" };
        var to = new Person();
        CopyName(from, to);
        Sink(to.Name); // flow: a
        Sink(to.Phone);
        CopyName(new Person(), from);
        Sink(from.Name);
    }

    void Argument_replaced_inside_stays_outside()
    {
        var person = new Person();
        Replace(person, Source("a"));
        Sink(person.Name);
    }

    void Swapped()
    {
        var first = new Person { Name = Source("a") };
        var second = new Person { Name = "x" };
        SwapNames(first, second);
        Sink(first.Name);
        Sink(second.Name); // flow: a
    }

    void Passed_to_itself()
    {
        var person = new Person { Name = Source("a") };
        CopyName(person, person);
        Sink(person.Name); // flow: a
    }

    void Same_object_as_both_arguments()
    {
        var person = new Person();
        Sink(WriteThenRead(person, person, Source("a"))); // flow: a
        Sink(WriteThenRead(person, new Person(), Source("b")));
    }

    static void Anonymise(Person person) => person.Name = "";

    static Person Same(Person person) => person;

    static void Fill(Visit visit, string name) => visit.Visited.Name = name;

    static void CopyName(Person from, Person to) => to.Name = from.Name;

    static void Replace(Person person, string name)
    {
        person = new Person();
        person.Name = name;
    }

    static void SwapNames(Person first, Person second) =>
        (first.Name, second.Name) = (second.Name, first.Name);

    static string WriteThenRead(Person written, Person read, string name)
    {
        written.Name = name;
        return read.Name;
    }

    class Person
    {
        public string Name { get; set; } = "";

        public string Phone { get; set; } = "";

        public void Forget() => Name = "";
    }

    class Visit
    {
        public Visit(Person visited) => Visited = visited;

        public Person Visited { get; }

        public string Note { get; set; } = "";
    }

    class Box<T>
    {
        private T? _content;

        public void Put(T content) => _content = content;

        public T Take() => _content!;
    }
}
