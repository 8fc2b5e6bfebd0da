using System.Globalization;
using System.Runtime.CompilerServices;

class TextBuilding
{
    void Concatenation(int count)
    {
        var name = Source("a");
        Sink("x" + name); // flow: a
        Sink(name + count); // flow: a
        Sink("x" + count + 'y');
        Sink(1 + name); // flow: a
        Sink("x" + new Badge(name)); // flow: a
        Sink("x" + new Plain(name));
        Sink(string.Concat(new[] { "x", name })); // flow: a
        Sink(string.Concat(new object[] { 1, new Badge(name) })); // flow: a
        Sink("x" + name.Length);
    }

    void Interpolation(int count)
    {
        var name = Source("a");
        Sink($"Hello {name}"); // flow: a
        Sink($"{name,10}"); // flow: a
        Sink($"{count:N2}");
        Sink($"{new Badge(name)}"); // flow: a
        Sink($"{new Plain(name)}");
        Sink($"{name.Length} and {name == "x"}");
        Sink($"{$"{name}"}"); // flow: a
        Sink($"""Case "{name}" """); // flow: a
        Sink($"{(count > 3 ? name : "x")}"); // flow: a
        Sink($"{DateTime.Now:d}");
    }

    void Formattable()
    {
        FormattableString text = $"Hello {Source("a")}";
        Sink(text.ToString()); // flow: a
        Sink(FormattableString.Invariant($"Hello {Source("a")}")); // flow: a
        Sink(string.Create(CultureInfo.InvariantCulture, $"Hello {Source("b")}")); // flow: b
        Sink(text.GetArgument(0)); // flow: a
        Sink(text.Format);
    }

    void Custom_handler_that_keeps()
    {
        Keeping keeping = $"Hello {Source("a")}";
        Sink(keeping.Text); // flow: a
        Keeping clean = $"Hello {3}";
        Sink(clean.Text);
        Sink(Kept($"Hello {Source("b")}")); // flow: b
        Sink(Kept($"Hello {3}"));
    }

    void Custom_handler_that_masks()
    {
        Masking masking = $"Hello {Source("a")}";
        Sink(masking.Text);
        Sink(Hidden($"Hello {Source("b")}"));
    }

    void Handler_with_an_argument()
    {
        var log = new Log();
        log.Write($"Hello {Source("a")}");
        Sink(log.Last); // flow: a
        var clean = new Log();
        clean.Write($"Hello {3}");
        Sink(clean.Last);
    }

    void Join_and_format(object unknown)
    {
        var name = Source("a");
        Sink(string.Join(", ", new[] { "x", name })); // flow: a
        Sink(string.Join(", ", new List<string> { name })); // flow: a
        Sink(string.Join(name, "x", "y")); // flow: a
        Sink(string.Join(", ", "x", "y"));
        Sink(string.Join(", ", new object[] { new Badge(name) })); // flow: a
        Sink(string.Format("{0}", name)); // flow: a
        Sink(string.Format("{0}", new Badge(name))); // flow: a
        Sink(string.Format("{0}", new Plain(name)));
        Sink(string.Format(name, "x")); // flow: a
        Sink(string.Format(CultureInfo.InvariantCulture, "{0} {1} {2} {3}", 1, 2, 3, name)); // flow: a
        Sink(string.Format("{0}", name.Length));
        Sink("{0} {1}".Replace("{0}", name)); // flow: a
    }

    void Composite_format()
    {
        var format = CompositeFormat.Parse("Hello {0}");
        Sink(string.Format(null, format, Source("a"))); // flow: a
        Sink(string.Format(null, format, "x"));
    }

    void Implicit_printing()
    {
        object badge = new Badge(Source("a"));
        Sink(badge); // flow: a
        Sink(badge.ToString()); // flow: a
        object plain = new Plain(Source("a"));
        Sink(plain);
        Sink(plain.ToString());
        Sink(new Masked(Source("a")));
        Sink(Convert.ToString(badge)); // flow: a
        Sink($"{new Derived(Source("b"))}"); // flow: b
        Sink(new[] { new Badge(Source("c")) }); // flow: c
    }

    void Formattable_objects()
    {
        Sink($"{new Amount(Source("a")):N}"); // flow: a
        Sink(new Amount(Source("b")).ToString("N", null)); // flow: b
    }

    void Made_in_place()
    {
        Sink(string.Create(3, Source("a"), (span, name) => name.AsSpan().CopyTo(span))); // flow: a
        Sink(new string('x', Source("b").Length));
        Sink(new string(Source("c").ToCharArray())); // flow: c
        Sink(new string(Source("d")[0], 3)); // flow: d
    }

    static string Kept(Keeping text) => text.Text;

    static string Hidden(Masking text) => text.Text;

    class Badge(string name)
    {
        public override string ToString() => $"[{name}]";
    }

    class Derived(string name) : Badge(name);

    class Plain(string name)
    {
        public string Name => name;
    }

    class Masked(string name)
    {
        public string Name => name;

        public override string ToString() => "***";
    }

    class Amount(string text) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? provider) => text;
    }

    class Log
    {
        public string Last = "";

        public void Write([InterpolatedStringHandlerArgument("")] ref Writing text) => Last = text.Text;
    }

    [InterpolatedStringHandler]
    struct Keeping(int literals, int holes)
    {
        public string Text { get; private set; } = "";

        public void AppendLiteral(string text) => Text += text;

        public void AppendFormatted<T>(T value) => Text += value?.ToString();
    }

    [InterpolatedStringHandler]
    struct Masking(int literals, int holes)
    {
        public string Text { get; private set; } = "";

        public void AppendLiteral(string text) => Text += text;

        public void AppendFormatted<T>(T value) => Text += "***";
    }

    [InterpolatedStringHandler]
    struct Writing(int literals, int holes, Log log)
    {
        public string Text { get; private set; } = log.Last;

        public void AppendLiteral(string text) => Text += text;

        public void AppendFormatted(string value) => Text += value;

        public void AppendFormatted(int value) => Text += "#";
    }
}
