class LinqOperators
{
    private static readonly List<string> Clean = ["x", "y"];

    static List<string> Tainted() => [Source("a"), Source("a")];

    static List<Person> Persons() => [new Person(Source("a"), OtherSource("b"), 3)];

    void Projection()
    {
        Sink(Tainted().Select(name => name).First()); // flow: a
        Sink(Tainted().Select((name, index) => name + index).First()); // flow: a
        Sink(Tainted().Select((name, index) => index).First());
        Sink(Tainted().Select(name => "x").First());
        Sink(Persons().Select(person => person.Phone).First()); // flow: b
        Sink(Persons().Select(person => person.Age).First());
        Sink(Persons().Select(person => new { person.Name, person.Age }).First().Name); // flow: a
        Sink(Persons().Select(person => new { person.Name, person.Age }).First().Age);
        Sink(Persons().Select(person => (person.Name, Code: "x")).First().Code);
    }

    void Filtering()
    {
        Sink(Tainted().Where(name => name.Length > 3).First()); // flow: a
        Sink(Clean.Where(name => name != Source("a")).First());
        Sink(Tainted().OfType<string>().First()); // flow: a
        Sink(new object[] { Source("c") }.Cast<string>().First()); // flow: c
        Sink(Tainted().Distinct().Skip(1).Take(1).Last()); // flow: a
        Sink(Tainted().TakeWhile(name => name.Length > 1).SkipWhile(name => false).Single()); // flow: a
        Sink(Persons().DistinctBy(person => person.Name).First().Phone); // flow: b
    }

    void Flattening()
    {
        var groups = new List<List<string>> { Tainted(), Clean };
        Sink(groups.SelectMany(group => group).First()); // flow: a
        Sink(groups.SelectMany(group => group, (group, name) => name + "!").First()); // flow: a
        Sink(groups.SelectMany(group => group, (group, name) => group.Count).First());
        Sink(groups.SelectMany(group => Clean).First());
    }

    void Elements(List<string> unknown)
    {
        Sink(Tainted().FirstOrDefault()); // flow: a
        Sink(Tainted().LastOrDefault("x")); // flow: a
        Sink(Tainted().ElementAt(1)); // flow: a
        Sink(Tainted().ElementAtOrDefault(^1)); // flow: a
        Sink(Tainted().SingleOrDefault(name => name.Length > 3)); // flow: a
        Sink(unknown.FirstOrDefault(Source("c"))); // flow: c
        Sink(unknown.DefaultIfEmpty(Source("c")).First()); // flow: c
        Sink(Tainted().Max()); // flow: a
        Sink(Tainted().MinBy(name => name.Length)); // flow: a
        Sink(Tainted().Max(name => name.Length));
    }

    void Questions()
    {
        Sink(Tainted().Count());
        Sink(Tainted().Any(name => name == "x"));
        Sink(Tainted().All(name => name.Length > 3));
        Sink(Tainted().Contains("x"));
        Sink(Tainted().SequenceEqual(Clean));
        Sink(Persons().Sum(person => person.Age));
        Sink(Persons().Average(person => person.Age));
        Sink(Tainted().LongCount(name => name.Length > 3));
    }

    void Ordering()
    {
        Sink(Tainted().OrderBy(name => name.Length).ThenByDescending(name => name).First()); // flow: a
        Sink(Clean.OrderBy(name => Source("c")).First());
        Sink(Tainted().Order().Reverse().First()); // flow: a
    }

    void Aggregation()
    {
        Sink(Tainted().Aggregate((all, name) => all + name)); // flow: a
        Sink(Tainted().Aggregate("", (all, name) => all + name)); // flow: a
        Sink(Tainted().Aggregate(0, (all, name) => all + name.Length));
        Sink(Clean.Aggregate(Source("c"), (all, name) => all + name)); // flow: c
        Sink(Tainted().Aggregate("", (all, name) => all + name, all => all.Length));
        Sink(Tainted().Aggregate("", (all, name) => all + name, all => all + "!")); // flow: a
    }

    void Combining()
    {
        Sink(Clean.Zip(Tainted()).First().Second); // flow: a
        Sink(Clean.Zip(Tainted()).First().First);
        Sink(Clean.Zip(Tainted(), (one, two) => two).First()); // flow: a
        Sink(Clean.Zip(Tainted(), (one, two) => one).First());
        Sink(Clean.Concat(Tainted()).Last()); // flow: a
        Sink(Clean.Union(Tainted()).Last()); // flow: a
        Sink(Clean.Append(Source("c")).Last()); // flow: c
        Sink(Clean.Prepend(Source("c")).First()); // flow: c
        Sink(Clean.Except(Tainted()).First());
        Sink(Tainted().Chunk(2).First()[0]); // flow: a
    }

    void Joining()
    {
        var cases = new[] { new Case(3, "x") };
        var joined = Persons().Join(cases, person => person.Age, c => c.Id, (person, c) => new { person.Name, c.Text });
        Sink(joined.First().Name); // flow: a
        Sink(joined.First().Text);
        var grouped = cases.GroupJoin(Persons(), c => c.Id, p => p.Age, (c, all) => (c.Text, all.First().Phone));
        Sink(grouped.First().Phone); // flow: b
        Sink(grouped.First().Text);
    }

    void Grouping()
    {
        var groups = Persons().GroupBy(person => person.Age);
        Sink(groups.First().Key);
        Sink(groups.First().First().Name); // flow: a
        Sink(Persons().GroupBy(person => person.Name).First().Key); // flow: a
        Sink(Persons().GroupBy(person => person.Age, person => person.Phone).First().First()); // flow: b
        Sink(Persons().GroupBy(person => person.Age, (age, all) => all.First().Name).First()); // flow: a
        Sink(Persons().GroupBy(person => person.Age, (age, all) => all.Count()).First());
        foreach (var group in groups)
        {
            Sink(group.Key);
            foreach (var person in group)
                Sink(person.Phone); // flow: b
        }
    }

    void Materialising()
    {
        Sink(Tainted().ToArray()[0]); // flow: a
        Sink(Tainted().ToHashSet().First()); // flow: a
        Sink(Persons().ToDictionary(person => person.Age)[3].Name); // flow: a
        Sink(Persons().ToDictionary(person => person.Name, person => person.Age)["k"]);
        Sink(Persons().ToDictionary(person => person.Name, person => person.Age).First().Key); // flow: a
        Sink(Persons().ToLookup(person => person.Age, person => person.Phone)[3].First()); // flow: b
        Sink(Persons().ToLookup(person => person.Age, person => person.Phone).First().Key);
    }

    void Deferred()
    {
        var source = new List<string> { "x" };
        var query = source.Select(name => name + "!");
        source.Add(Source("a"));
        Sink(query.Last()); // flow: a
    }

    void Kept_and_passed()
    {
        IEnumerable<string> query = Tainted().Where(name => name.Length > 3);
        query = query.Select(name => name.Trim());
        Sink(Joined(query)); // flow: a
        Sink(Joined(Clean.Select(name => name.Trim())));
    }

    void Of_text()
    {
        Sink(new string(Source("a").Where(char.IsDigit).ToArray())); // flow: a
        Sink(string.Concat(Source("a").Reverse())); // flow: a
        Sink(Source("a").Count(char.IsDigit));
    }

    void In_parallel()
    {
        Sink(Tainted().AsParallel().Select(name => name + "!").First()); // flow: a
        Sink(Clean.AsParallel().Select(name => name + "!").First());
    }

    void Generated()
    {
        Sink(Enumerable.Range(1, 3).Select(number => Source("c")).First()); // flow: c
        Sink(Enumerable.Range(Source("c").Length, 3).First());
        Sink(Enumerable.Empty<string>().FirstOrDefault());
    }

    static string Joined(IEnumerable<string> names) => string.Join(", ", names);

    record Person(string Name, string Phone, int Age);

    record Case(int Id, string Text);
}
