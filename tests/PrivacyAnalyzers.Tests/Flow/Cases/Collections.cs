class Collections
{
    void Arrays()
    {
        var array = new[] { "x", Source("a") };
        Sink(array[1]); // flow: a
        Sink(array); // flow: a
        Sink(array.Length); // no flow
        Sink(new[] { "x" }[0]); // no flow
    }

    void Lists()
    {
        var list = new List<string>();
        list.Add(Source("a"));
        Sink(list[0]); // flow: a
        Sink(list); // flow: a
        Sink(list.Count); // no flow
        foreach (var item in list)
        {
            Sink(item); // flow: a
        }

        var other = new List<string> { "x" };
        Sink(other[0]); // no flow
        Sink(new List<string> { Source("b") }); // flow: b
    }

    void Dictionaries()
    {
        var map = new Dictionary<string, string> { ["k"] = Source("a") };
        Sink(map["k"]); // flow: a
        map = new Dictionary<string, string>();
        map[Source("key")] = "x";
        Sink(map["k"]); // no flow
        foreach (var pair in map)
        {
            Sink(pair.Key); // flow: key
            Sink(pair.Value); // no flow
        }
    }

    void Queries()
    {
        var names = new List<string> { Source("a") };
        Sink(names.Select(n => n.ToUpperInvariant()).First()); // flow: a
        Sink(names.Where(n => n.Length > 1).ToList()); // flow: a
        Sink(names.Select(n => n.Length).Sum()); // no flow
        Sink(names.Any()); // no flow
        Sink(string.Join(",", names.OrderBy(n => n))); // flow: a
        Sink(from n in names select n + "x"); // flow: a
        Sink(names.ToDictionary(n => 1, n => n)[1]); // flow: a
        Sink(new[] { "x" }.Select(n => Source("b")).ToArray()); // flow: b
    }

    void Each()
    {
        var names = new List<string> { Source("a") };
        names.ForEach(n => Sink(n)); // flow: a
        new List<string> { "x" }.ForEach(n => Sink(n)); // no flow
    }

    void Expressions()
    {
        string[] tainted = ["x", Source("a")];
        Sink(tainted[0]); // flow: a
        string[] spread = ["x", .. tainted];
        Sink(spread); // flow: a
        List<string> clean = ["x", "y"];
        Sink(clean); // no flow
    }

    IEnumerable<string> Iterate()
    {
        yield return "x";
        yield return Source("a");
    }

    void Iterated()
    {
        foreach (var item in Iterate())
        {
            Sink(item); // flow: a
        }
    }

    void Lambdas()
    {
        Func<string, string> same = text => text;
        Sink(same(Source("a"))); // flow: a
        var captured = Source("b");
        Func<string> get = () => captured;
        Sink(get()); // flow: b
        Action write = () => Sink(captured); // flow: b
        write();
        Action never = () => { };
        never();
        var filled = "";
        Action fill = () => filled = Source("c");
        fill();
        Sink(filled); // flow: c
        Sink(Use(text => text + "x", Source("d"))); // flow: d
        Sink(Use(text => "x", Source("d"))); // no flow
    }

    static string Use(Func<string, string> function, string text) => function(text);
}
