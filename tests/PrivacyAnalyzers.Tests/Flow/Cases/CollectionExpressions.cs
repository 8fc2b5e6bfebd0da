using System.Collections.Immutable;

class CollectionExpressions
{
    void Targets()
    {
        string[] array = [Source("a")];
        Sink(array[0]); // flow: a
        List<string> list = [Source("a")];
        Sink(list[0]); // flow: a
        IEnumerable<string> sequence = [Source("a")];
        Sink(sequence.First()); // flow: a
        ImmutableArray<string> immutable = [Source("a")];
        Sink(immutable[0]); // flow: a
        HashSet<string> set = [Source("a")];
        Sink(set.First()); // flow: a
        ReadOnlySpan<string> span = [Source("a")];
        Sink(span[0]); // flow: a
        IReadOnlyList<string> clean = ["x", "y"];
        Sink(clean[0]);
    }

    void Spreads()
    {
        string[] tainted = [Source("a")];
        string[] clean = ["x"];
        string[] both = [.. clean, .. tainted];
        Sink(both[1]); // flow: a
        List<string> cleans = [.. clean, "y", .. clean];
        Sink(cleans[0]);
        string[] changed = [.. tainted.Select(name => name + "!")];
        Sink(changed[0]); // flow: a
        int[] lengths = [.. tainted.Select(name => name.Length)];
        Sink(lengths[0]);
    }

    void Nested()
    {
        List<List<string>> groups = [["x"], [Source("a")]];
        Sink(groups[1][0]); // flow: a
        List<List<string>> clean = [["x"], []];
        Sink(clean[0][0]);
    }

    void As_an_argument()
    {
        Sink(First([Source("a")])); // flow: a
        Sink(First(["x"]));
        PrintAll([Source("b")]); // flow: b
        PrintAll(["x"]);
        PrintAll([]);
    }

    void Of_an_own_collection()
    {
        Names names = [Source("a"), "x"];
        Sink(names.First()); // flow: a
        Names clean = ["x"];
        Sink(clean.First());
    }

    void By_a_builder()
    {
        Roster roster = [Source("a"), "x"];
        Sink(roster.First()); // flow: a
        Roster clean = ["x"];
        Sink(clean.First());
    }

    void Conditional(bool flag)
    {
        string[] names = flag ? ["x"] : [Source("a")];
        Sink(names[0]); // flow: a
    }

    void Params_array()
    {
        Sink(Joined("x", Source("a"))); // flow: a
        Sink(Joined("x", "y"));
        Sink(Joined());
        Sink(Joined([Source("a")])); // flow: a
        PrintMany(1, Source("b"), "x"); // flow: b
        PrintMany(Source("c").Length, "x");
    }

    static string First(IEnumerable<string> names) => names.First();

    static void PrintAll(IReadOnlyList<string> names)
    {
        foreach (var name in names)
            Sink(name);
    }

    static string Joined(params string[] names) => string.Join(", ", names);

    static void PrintMany(int number, params string[] names)
    {
        Sink(number);
        Sink(names[0]);
    }

    class Names : IEnumerable<string>
    {
        private readonly List<string> _all = [];

        public void Add(string name) => _all.Add(name);

        public IEnumerator<string> GetEnumerator() => _all.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    [System.Runtime.CompilerServices.CollectionBuilder(typeof(Roster), nameof(Create))]
    class Roster(string[] names)
    {
        public static Roster Create(ReadOnlySpan<string> names) => new(names.ToArray());

        public string First() => names[0];

        public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)names).GetEnumerator();
    }
}
