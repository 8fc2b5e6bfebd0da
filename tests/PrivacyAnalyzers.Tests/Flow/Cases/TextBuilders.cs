class TextBuilders
{
    private readonly StringBuilder _notes = new();

    void Ways_to_append()
    {
        var name = Source("a");
        Sink(new StringBuilder().Append(name).ToString()); // flow: a
        Sink(new StringBuilder().AppendLine(name).ToString()); // flow: a
        Sink(new StringBuilder().Append("x").Append(3).Append('y').ToString());
        Sink(new StringBuilder().AppendFormat("{0}", name).ToString()); // flow: a
        Sink(new StringBuilder().AppendJoin(", ", new[] { "x", name }).ToString()); // flow: a
        Sink(new StringBuilder().Append($"Hello {name}").ToString()); // flow: a
        Sink(new StringBuilder().Insert(0, name).ToString()); // flow: a
        Sink(new StringBuilder(name).ToString()); // flow: a
        Sink(new StringBuilder("x").Replace("x", name).ToString()); // flow: a
        Sink(new StringBuilder().Append(name, 0, 3).ToString()); // flow: a
        Sink(new StringBuilder().Append(name.AsSpan()).ToString()); // flow: a
        Sink(new StringBuilder().Append(name.ToCharArray()).ToString()); // flow: a
        Sink(new StringBuilder().Append(new StringBuilder(name)).ToString()); // flow: a
        Sink(new StringBuilder().Append((object)name).ToString()); // flow: a
    }

    void In_statements()
    {
        var builder = new StringBuilder();
        builder.Append("x");
        Sink(builder.ToString());
        builder.Append(Source("a"));
        builder.Append("y");
        Sink(builder.ToString()); // flow: a
        Sink(builder); // flow: a
        Sink(builder.Length);
        Sink($"{builder}"); // flow: a
    }

    void Cleared()
    {
        var builder = new StringBuilder();
        builder.Append(Source("a"));
        builder.Clear();
        builder.Append("x");
        Sink(builder.ToString());
    }

    void Cleared_and_filled_again()
    {
        var builder = new StringBuilder(Source("a"));
        builder.Clear().Append(Source("b"));
        Sink(builder.ToString()); // flow: b
        Sink(builder.Clear().Append("x").ToString());
    }

    void Cleared_by_its_length()
    {
        var builder = new StringBuilder(Source("a"));
        builder.Length = 0;
        builder.Append("x");
        Sink(builder.ToString());
        builder.Append(Source("b"));
        builder.Length = 3;
        Sink(builder.ToString()); // flow: b
    }

    void Cleared_on_one_branch(bool flag)
    {
        var builder = new StringBuilder(Source("a"));
        if (flag)
            builder.Clear();

        Sink(builder.ToString()); // flow: a
    }

    void Cleared_through_an_alias()
    {
        var builder = new StringBuilder(Source("a"));
        var alias = builder.Append("x");
        alias.Clear();
        Sink(builder.ToString());
    }

    void Filled_through_an_alias()
    {
        var builder = new StringBuilder();
        var alias = builder.Append("x");
        alias.Append(Source("a"));
        Sink(builder.ToString()); // flow: a
    }

    void Filled_by_a_helper()
    {
        var builder = new StringBuilder();
        Write(builder, "x");
        Sink(builder.ToString());
        Write(builder, Source("a"));
        Sink(builder.ToString()); // flow: a
        Empty(builder);
        Sink(builder.ToString());
    }

    void Returned_by_a_helper()
    {
        Sink(Started(Source("a")).Append("x").ToString()); // flow: a
        Sink(Started("x").ToString());
        Sink(Chained(new StringBuilder(), Source("b")).ToString()); // flow: b
    }

    void Filled_in_a_loop(string[] codes)
    {
        var builder = new StringBuilder();
        foreach (var code in codes)
            builder.Append(code).Append(';');

        Sink(builder.ToString());
        foreach (var code in codes)
            builder.Append(code).Append(Source("a"));

        Sink(builder.ToString()); // flow: a
    }

    void In_a_field()
    {
        Sink(_notes.Length);
        _notes.Append(Source("a"));
        Sink(_notes.ToString()); // flow: a
        _notes.Clear();
        Sink(_notes.ToString());
    }

    void Two_are_apart()
    {
        var clean = new StringBuilder("x");
        var tainted = new StringBuilder(Source("a"));
        Sink(clean.ToString());
        Sink(tainted.ToString()); // flow: a
        clean.Append(tainted);
        Sink(clean.ToString()); // flow: a
    }

    void Ways_to_read()
    {
        var builder = new StringBuilder(Source("a"));
        Sink(builder.ToString(0, 3)); // flow: a
        Sink(builder[0]); // flow: a
        Sink(builder.Equals(new StringBuilder("x")));
        var letters = new char[3];
        builder.CopyTo(0, letters, 0, 3);
        Sink(new string(letters)); // flow: a
        foreach (var chunk in builder.GetChunks())
            Sink(chunk.ToString()); // flow: a
    }

    void Passed_on_conditionally(StringBuilder? maybe)
    {
        maybe?.Append(Source("a"));
        Sink(maybe?.ToString()); // flow: a
    }

    void Captured()
    {
        var builder = new StringBuilder();
        new List<string> { "x", Source("a") }.ForEach(name => builder.Append(name));
        Sink(builder.ToString()); // flow: a
    }

    static void Write(StringBuilder builder, string text) => builder.Append(text);

    static void Empty(StringBuilder builder) => builder.Clear();

    static StringBuilder Started(string text) => new StringBuilder().Append(text);

    static StringBuilder Chained(StringBuilder builder, string text) => builder.Append("x").Append(text);
}
