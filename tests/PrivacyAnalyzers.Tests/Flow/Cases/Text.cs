class Text
{
    void Direct() => Sink(Source("a")); // flow: a

    void Local()
    {
        var text = Source("a");
        Sink(text); // flow: a
        text = "";
        Sink(text); // no flow
    }

    void Building(int count)
    {
        var a = Source("a");
        var b = OtherSource("b");
        Sink($"{a} and {count}"); // flow: a
        Sink("x" + a + "y" + b); // flow: a b
        Sink(string.Format("{0} {1}", a, b)); // flow: a b
        Sink(string.Join(", ", a, "x")); // flow: a
        Sink(string.Concat(a, b)); // flow: a b
        Sink(a.Trim().ToUpperInvariant().Substring(1)); // flow: a
        Sink($"{count}"); // no flow
    }

    void Builder()
    {
        var builder = new StringBuilder();
        builder.Append("x").Append(Source("a")).AppendLine();
        Sink(builder.ToString()); // flow: a
        Sink(builder); // flow: a
        Sink(new StringBuilder("x").ToString()); // no flow
    }

    void Harmless()
    {
        var text = Source("a");
        Sink(text.Length); // no flow
        Sink(text is null); // no flow
        Sink(text == "x"); // no flow
        Sink(nameof(text)); // no flow
        Sink(string.IsNullOrEmpty(text)); // no flow
        Sink(text.Contains('x') ? "yes" : "no"); // no flow
        Sink(text.GetType()); // no flow
    }

    void Compound()
    {
        var text = "x";
        text += Source("a");
        Sink(text); // flow: a
    }

    void Parsing()
    {
        var number = int.Parse(Source("a"));
        Sink(number); // flow: a
    }
}
