class ProtectingHelpers
{
    void Helper_that_redacts()
    {
        Sink(Redacted(Source("a")));
        Sink(Prepare(Source("a")));
        Sink(PrepareInDepth(Source("a")));
        Sink(Mask(Source("a"))); // flow: a
        Sink(Anonymise(Source("a"))); // flow: a
        Sink(Hash(Source("a"))); // flow: a
    }

    void Helper_that_writes_stars()
    {
        Sink(Stars(Source("a")));
        Sink(FixedStars(Source("a")));
        Sink(StarsInALoop(Source("a")));
    }

    void Helper_that_keeps_a_part()
    {
        Sink(LastFour(Source("a"))); // flow: a
        Sink(Initial(Source("a"))); // flow: a
    }

    void Helper_that_redacts_on_one_branch(bool flag)
    {
        Sink(RedactedIf(Source("a"), flag)); // flow: a
        Sink(RedactedIf(Source("a"), true));
        Sink(RedactedIf(Source("a"), false)); // flow: a
    }

    void Helper_that_redacts_on_every_branch(int kind) => Sink(RedactedByKind(Source("a"), kind));

    void Helper_that_redacts_only_short_names() => Sink(RedactedIfShort(Source("a"))); // flow: a

    void Helper_that_redacts_one_argument()
    {
        Sink(Label(Source("a"), "x"));
        Sink(Label("x", OtherSource("b"))); // flow: b
        Sink(Label(Source("a"), OtherSource("b"))); // flow: b
    }

    void Helper_that_redacts_then_undoes()
    {
        Sink(RoundTrip(Source("a"))); // flow: a
        Sink(Twice(Source("a")));
    }

    void Helper_that_leaks_the_redacted()
    {
        PrintRedacted(Source("a"));
        PrintBoth(Source("a")); // flow: a
    }

    void Helper_that_is_a_lambda()
    {
        Func<string, string> hide = text => Protect(text);
        Func<string, string> mask = text => text;
        Sink(hide(Source("a")));
        Sink(mask(Source("a"))); // flow: a
        Sink(Apply(Protect, Source("a")));
        Sink(Apply(Redacted, Source("a")));
        Sink(Apply(Mask, Source("a"))); // flow: a
    }

    void Helper_that_is_a_local_function()
    {
        Sink(Hide(Source("a")));
        Sink(Show(Source("a"))); // flow: a

        static string Hide(string text) => Protect(text);

        static string Show(string text) => text;
    }

    void Helper_that_is_an_extension()
    {
        Sink(Source("a").Hidden());
        Sink(Source("a").Masked()); // flow: a
        Sink(Source("a").Trim().Hidden().ToUpperInvariant());
    }

    void Helper_behind_an_interface(IRedactor unknown)
    {
        IRedactor good = new GoodRedactor();
        IRedactor bad = new BadRedactor();
        Sink(good.Redact(Source("a")));
        Sink(bad.Redact(Source("a"))); // flow: a
        Sink(unknown.Redact(Source("a"))); // flow: a
    }

    void Helper_that_copies_an_object()
    {
        var person = new Person(Source("a"), OtherSource("b"));
        var hidden = WithoutName(person);
        Sink(hidden.Name);
        Sink(hidden.Phone); // flow: b
        Sink(person.Name); // flow: a
    }

    void Helper_over_a_sequence()
    {
        Sink(AllRedacted([Source("a")]).First());
        Sink(AllMasked([Source("a")]).First()); // flow: a
        Sink(string.Join(", ", AllRedacted([Source("a"), Source("b")])));
    }

    void Helper_that_redacts_by_its_fields()
    {
        Sink(new Redactor(redacts: true).Run(Source("a")));
        Sink(new Redactor(redacts: false).Run(Source("a"))); // flow: a
    }

    void Generic_helper()
    {
        Sink(Through(Protect(Source("a"))));
        Sink(Through(Source("a"))); // flow: a
    }

    void Helper_that_recurses()
    {
        Sink(RedactedTimes(Source("a"), 3));
        Sink(MaskedTimes(Source("a"), 3)); // flow: a
    }

    static string Redacted(string text) => Protect(text);

    static string Prepare(string text)
    {
        var trimmed = text.Trim();
        var safe = Protect(trimmed);
        return safe + "!";
    }

    static string PrepareInDepth(string text) => Prepare(text.ToUpperInvariant());

    static string Mask(string text) => text.Trim();

    static string Anonymise(string text) => "[" + text + "]";

    static string Hash(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    static string Stars(string text) => new('*', text.Length);

    static string FixedStars(string text) => "***";

    static string StarsInALoop(string text)
    {
        var builder = new StringBuilder();
        foreach (var letter in text)
            builder.Append('*');

        return builder.ToString();
    }

    static string LastFour(string text) => "***" + text[^4..];

    static string Initial(string text) => text[0] + ".";

    static string RedactedIf(string text, bool redacts) => redacts ? Protect(text) : text;

    static string RedactedByKind(string text, int kind) => kind switch
    {
        1 => Protect(text),
        2 => Encrypt(text),
        _ => "x",
    };

    static string RedactedIfShort(string text)
    {
        if (text.Length < 5)
            return Protect(text);

        return text;
    }

    static string Label(string name, string phone) => Protect(name) + phone;

    static string RoundTrip(string text) => Unprotect(Protect(text));

    static string Twice(string text) => Protect(RoundTrip(text));

    static void PrintRedacted(string text) => Sink(Protect(text));

    static void PrintBoth(string text)
    {
        Sink(Protect(text));
        Sink(text);
    }

    static string Apply(Func<string, string> change, string text) => change(text);

    static Person WithoutName(Person person) => person with { Name = Protect(person.Name) };

    static IEnumerable<string> AllRedacted(IEnumerable<string> names) => names.Select(Protect);

    static IEnumerable<string> AllMasked(IEnumerable<string> names)
    {
        foreach (var name in names)
            yield return Mask(name);
    }

    static T Through<T>(T value) => value;

    static string RedactedTimes(string text, int count) =>
        count == 0 ? Protect(text) : RedactedTimes(text, count - 1);

    static string MaskedTimes(string text, int count) => count == 0 ? text : MaskedTimes(Mask(text), count - 1);

    record Person(string Name, string Phone);

    interface IRedactor
    {
        string Redact(string text);
    }

    class GoodRedactor : IRedactor
    {
        public string Redact(string text) => Protect(text);
    }

    class BadRedactor : IRedactor
    {
        public string Redact(string text) => text;
    }

    class Redactor(bool redacts)
    {
        public string Run(string text) => redacts ? Protect(text) : text;
    }
}

static class ProtectingExtensions
{
    public static string Hidden(this string text) => Protect(text);

    public static string Masked(this string text) => text;
}
