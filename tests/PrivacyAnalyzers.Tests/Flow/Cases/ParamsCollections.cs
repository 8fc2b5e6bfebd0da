// since: 13
class ParamsCollections
{
    void Params_span()
    {
        Sink(FromSpan(Source("a"), "x")); // flow: a
        Sink(FromSpan("x", "y"));
        Sink(FromSpan());
        PrintSpan("x", Source("b")); // flow: b
        PrintSpan("x");
    }

    void Params_list()
    {
        Sink(FromList(Source("a"), "x")); // flow: a
        Sink(FromList("x"));
    }

    void Params_sequence()
    {
        Sink(FromSequence("x", Source("a"))); // flow: a
        Sink(FromSequence("x"));
        string[] names = [Source("b")];
        Sink(FromSequence(names)); // flow: b
    }

    void Params_after_others()
    {
        Sink(Second(Source("a"), "x", "y"));
        Sink(Second("x", Source("a"))); // flow: a
    }

    void Params_of_a_lambda()
    {
        var join = (params ReadOnlySpan<string> names) => names[0];
        Sink(join(Source("a"))); // flow: a
        Sink(join("x"));
    }

    void Params_of_objects()
    {
        Sink(Formatted("{0}", 1, Source("a"))); // flow: a
        Sink(Formatted("{0}", 1));
    }

    void Index_from_the_end_in_an_initialiser()
    {
        var board = new Board { Names = { [^1] = Source("a") } };
        Sink(board.Names[^1]); // flow: a
        Sink(new Board { Names = { [^1] = "x" } }.Names[^1]);
    }

    static string FromSpan(params ReadOnlySpan<string> names) => names.Length > 0 ? names[0] : "";

    static void PrintSpan(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            Sink(name);
    }

    static string FromList(params List<string> names) => names[0];

    static string FromSequence(params IEnumerable<string> names) => string.Join(", ", names);

    static string Second(string first, params ReadOnlySpan<string> rest) => rest[0];

    static string Formatted(string format, params ReadOnlySpan<object?> values) => string.Format(format, values);

    class Board
    {
        public string[] Names = new string[3];
    }
}
