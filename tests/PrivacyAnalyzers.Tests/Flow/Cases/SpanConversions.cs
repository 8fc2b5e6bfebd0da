// since: 14
class SpanConversions
{
    static void Array_as_the_receiver_of_a_span_extension()
    {
        string[] names = [Source("a"), "x"];
        Sink(names.FirstOfSpan()); // flow: a
        string[] clean = ["x"];
        Sink(clean.FirstOfSpan());
    }

    static void Text_as_the_receiver_of_a_span_extension()
    {
        Sink(Source("a").Upper()); // flow: a
        Sink("x".Upper());
        Sink(Source("a").CountOf('x'));
    }

    static void Array_passed_as_a_span()
    {
        string[] names = ["x"];
        Sink(First(names));
        names[0] = Source("a");
        Sink(First(names)); // flow: a
    }

    static void Span_fills_the_array()
    {
        var names = new string[1];
        names.FillWith(Source("a"));
        Sink(names[0]); // flow: a
    }

    static void Covariant()
    {
        string[] names = [Source("a")];
        ReadOnlySpan<object> values = names;
        Sink(values[0]); // flow: a
    }

    static string First(ReadOnlySpan<string> names) => names[0];
}

static class SpanExtensions
{
    public static string FirstOfSpan(this ReadOnlySpan<string> names) => names[0];

    public static string Upper(this ReadOnlySpan<char> text) => text.ToString().ToUpperInvariant();

    public static int CountOf(this ReadOnlySpan<char> text, char letter) => text.Count(letter);

    public static void FillWith(this Span<string> names, string name) => names[0] = name;
}
