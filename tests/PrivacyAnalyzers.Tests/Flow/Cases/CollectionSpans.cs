using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

class CollectionSpans
{
    void Span_over_an_array()
    {
        string[] names = [Source("a"), Source("a")];
        Span<string> span = names;
        Sink(span[0]); // flow: a
        Sink(span.Length);
        Sink(names.AsSpan()[1..][0]); // flow: a
        Sink(new Span<string>(names).ToArray()[0]); // flow: a
    }

    void Span_writes_through()
    {
        var names = new string[2];
        var span = names.AsSpan();
        Sink(names[0]);
        span[0] = Source("a");
        Sink(names[0]); // flow: a
    }

    void Span_is_filled_and_cleared()
    {
        var names = new string[2];
        names.AsSpan().Fill(Source("a"));
        Sink(names[0]); // flow: a
        Span<string> span = new string[2];
        span.Fill(Source("b"));
        Sink(span[0]); // flow: b
        span.Clear();
        Sink(span[0]);
    }

    void Span_is_copied()
    {
        ReadOnlySpan<string> from = new[] { Source("a") };
        Span<string> to = new string[1];
        Sink(to[0]);
        from.CopyTo(to);
        Sink(to[0]); // flow: a
    }

    void Span_in_foreach()
    {
        ReadOnlySpan<string> names = ["x", Source("a")];
        foreach (var name in names)
            Sink(name); // flow: a

        foreach (ref readonly var name in names)
            Sink(name); // flow: a

        ReadOnlySpan<string> clean = ["x"];
        foreach (var name in clean)
            Sink(name);
    }

    void Span_slices()
    {
        ReadOnlySpan<string> names = ["x", Source("a")];
        Sink(names.Slice(1)[0]); // flow: a
        Sink(names[..2][1]); // flow: a
        Sink(names[^1]); // flow: a
    }

    void Span_of_text()
    {
        var span = Source("a").AsSpan();
        Sink(span.ToString()); // flow: a
        Sink(new string(span)); // flow: a
        Sink(span[1..].ToString()); // flow: a
        Sink(span.Trim().ToString()); // flow: a
        Sink(span.Length);
        Sink(span.IndexOf('x'));
        Sink("x".AsSpan().ToString());
    }

    void Span_to_a_helper()
    {
        Span<string> names = new string[1];
        Fill(names, Source("a"));
        Sink(names[0]); // flow: a
        Sink(First([Source("b"), "x"])); // flow: b
        Sink(First(["x"]));
    }

    void Memory_over_an_array()
    {
        Memory<string> memory = new[] { Source("a") };
        Sink(memory.Span[0]); // flow: a
        Sink(memory.Slice(0, 1).Span[0]); // flow: a
        Sink(memory.Length);
        ReadOnlyMemory<char> text = Source("b").AsMemory();
        Sink(text.ToString()); // flow: b
        Memory<string> clean = new[] { "x" };
        Sink(clean.Span[0]);
    }

    void Memory_writes_through()
    {
        var names = new string[1];
        Memory<string> memory = names;
        memory.Span[0] = Source("a");
        Sink(names[0]); // flow: a
    }

    void Segment_of_an_array()
    {
        var segment = new ArraySegment<string>([Source("a")]);
        Sink(segment[0]); // flow: a
        Sink(new ArraySegment<string>(["x"])[0]);
    }

    void Span_of_a_list()
    {
        var names = new List<string> { Source("a") };
        Sink(CollectionsMarshal.AsSpan(names)[0]); // flow: a
    }

    void Stack_allocated()
    {
        Span<char> letters = stackalloc char[8];
        Sink(letters.ToString());
        Source("a").AsSpan().CopyTo(letters);
        Sink(letters.ToString()); // flow: a
        Sink(new string(letters)); // flow: a
    }

    void Inline_array()
    {
        var names = new Four();
        Sink(names[0]);
        names[1] = Source("a");
        Sink(names[1]); // flow: a
        foreach (var name in names)
            Sink(name); // flow: a
    }

    void Inline_array_as_a_span()
    {
        var names = new Four();
        Span<string> span = names;
        span[0] = Source("a");
        Sink(names[0]); // flow: a
        var other = new Four();
        ReadOnlySpan<string> clean = other;
        Sink(clean[0]);
    }

    void Inline_array_is_copied()
    {
        var names = new Four();
        var copy = names;
        names[0] = Source("a");
        Sink(copy[0]);
        Sink(names[0]); // flow: a
    }

    static void Fill(Span<string> names, string name) => names.Fill(name);

    static string First(ReadOnlySpan<string> names) => names[0];

    [InlineArray(4)]
    struct Four
    {
        private string _first;
    }
}
