// since: 13
using System.Runtime.CompilerServices;

class CollectionWindows
{
    void Inline_array_through_a_span()
    {
        var names = new Four();
        Span<string> span = names;
        span[0] = Source("a");
        Sink(span[0]); // flow: a
        Sink(names[0]); // flow: a
        var copy = names;
        Sink(copy[1]); // flow: a
    }

    void Copy_of_an_inline_array()
    {
        var names = new Four();
        var before = names;
        names[1] = Source("a");
        Sink(names[^1]); // flow: a
        Sink(before[1]);
        foreach (var name in names[..2])
            Sink(name); // flow: a
    }

    void Inline_array_filled_by_helpers()
    {
        var names = new Four();
        Fill(names, Source("a"));
        Sink(names[0]); // flow: a
        Put(ref names[1], Source("b"));
        Sink(names[0]); // flow: a, b
        var clean = new Four();
        Fill(clean, "x");
        Sink(clean[0]);
    }

    void Array_filled_by_a_helper()
    {
        var part = new string[4];
        Fill(part.AsSpan(1), Source("a"));
        Sink(part[1]); // flow: a
        var clean = new string[4];
        Fill(clean.AsSpan(), "x");
        Sink(clean[1]);
        var kept = new string[4];
        Memory<string> memory = kept;
        Fill(memory.Span, Source("b"));
        Sink(kept[1]); // flow: b
        Sink(memory.Span[1]); // flow: b
    }

    void Params_of_a_constructor()
    {
        var names = new Names("x", Source("a"));
        Sink(names.First()); // flow: a
        Sink(names);
        Sink(new Names("x").First());
        Sink(new SpanNames("x", Source("b")).First()); // flow: b
        Sink(new SpanNames("x").First());
    }

    static void Fill(Span<string> names, string name) => names[0] = name;

    static void Put(ref string place, string name) => place = name;

    class Names(params string[] all)
    {
        public string First() => all[0];
    }

    class SpanNames(params ReadOnlySpan<string> all)
    {
        private readonly string[] _all = all.ToArray();

        public string First() => _all[0];
    }

    [InlineArray(4)]
    struct Four
    {
        private string _first;
    }
}
