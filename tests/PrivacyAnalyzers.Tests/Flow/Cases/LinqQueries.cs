class LinqQueries
{
    private static readonly List<string> Names = ["x", "y"];

    static List<Person> Persons() => [new Person(Source("a"), OtherSource("b"), 3)];

    void Select_and_where()
    {
        Sink((from person in Persons() where person.Age > 1 select person.Name).First()); // flow: a
        Sink((from person in Persons() where person.Name.Length > 1 select person.Age).First());
        Sink((from name in Names where name != Source("c") select name).First());
    }

    void Let()
    {
        var query =
            from person in Persons()
            let name = person.Name
            let length = name.Length
            select new { name, length };
        Sink(query.First().name); // flow: a
        Sink(query.First().length);
    }

    void Several_from()
    {
        var query =
            from name in Names
            from person in Persons()
            select (name, person.Phone);
        Sink(query.First().name);
        Sink(query.First().Phone); // flow: b
    }

    void Join_on()
    {
        var query =
            from person in Persons()
            join number in new[] { 3 } on person.Age equals number
            select new { person.Name, number };
        Sink(query.First().Name); // flow: a
        Sink(query.First().number);
    }

    void Join_into()
    {
        var query =
            from number in new[] { 3 }
            join person in Persons() on number equals person.Age into matches
            from match in matches.DefaultIfEmpty()
            select (number, match.Name);
        Sink(query.First().Name); // flow: a
        Sink(query.First().number);
    }

    void Group_by()
    {
        var query =
            from person in Persons()
            group person.Phone by person.Age;
        Sink(query.First().Key);
        Sink(query.First().First()); // flow: b
    }

    void Group_into()
    {
        var query =
            from person in Persons()
            group person by person.Name into named
            orderby named.Key
            select new { Title = named.Key, Count = named.Count() };
        Sink(query.First().Title); // flow: a
        Sink(query.First().Count);
    }

    void Order_by()
    {
        var query = from person in Persons() orderby person.Age, person.Name descending select person.Phone;
        Sink(query.First()); // flow: b
        Sink((from name in Names orderby Source("c") select name).First());
    }

    void Cast_in_from()
    {
        object[] values = [Source("c")];
        Sink((from string text in values select text).First()); // flow: c
    }

    void Captured()
    {
        var suffix = Source("c");
        Sink((from name in Names select name + suffix).First()); // flow: c
        Sink((from name in Names select name + suffix.Length).First());
    }

    void Nested()
    {
        var query = from name in Names select (from person in Persons() select person.Name).First();
        Sink(query.First()); // flow: a
    }

    void Queryable(IQueryable<Person> unknown)
    {
        var persons = Persons().AsQueryable();
        Sink(persons.Where(person => person.Age > 1).Select(person => person.Name).First()); // flow: a
        Sink(persons.Select(person => person.Age).First());
        Sink(persons.Count(person => person.Name == "x"));
        Sink((from person in persons orderby person.Name select person.Phone).ToList()[0]); // flow: b
        Sink(unknown.Select(person => person.Name).First());
        Sink(unknown.Select(person => Source("c")).First()); // flow: c
        Sink(persons.OrderBy(person => person.Name).Skip(1).FirstOrDefault()!.Phone); // flow: b
        Sink(persons.GroupBy(person => person.Age).Select(group => group.Key).First());
    }

    void Own_query_provider()
    {
        var box = new Box<string>(Source("c"));
        Sink((from text in box select text + "!").Value); // flow: c
        Sink((from text in box select text.Length).Value);
        Sink((from text in new Box<string>("x") select text).Value);
    }

    class Box<T>(T value)
    {
        public T Value { get; } = value;

        public Box<TResult> Select<TResult>(Func<T, TResult> change) => new(change(Value));
    }

    record Person(string Name, string Phone, int Age);
}
