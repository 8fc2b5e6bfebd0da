class Operators
{
    void Binary()
    {
        var name = new Name(Source("a")) + new Name("x");
        Sink(name.Text); // flow: a
        Sink((new Name("x") + new Name("y")).Text);
        Sink((new Name("x") - new Name(Source("a"))).Text);
        Sink((new Name(Source("b")) - new Name("x")).Text); // flow: b
    }

    void Comparison()
    {
        var name = new Name(Source("a"));
        Sink(name == new Name("x"));
        Sink(name < new Name("x"));
    }

    void Unary()
    {
        Sink((!new Name(Source("a"))).Text);
        Sink((~new Name(Source("b"))).Text); // flow: b
    }

    void True_and_false()
    {
        var text = "x";
        if (new Name(Source("a")))
            text = "y";

        Sink(text);
    }

    void Increment()
    {
        var counter = new Counter(Source("a"), "x");
        counter++;
        Sink(counter.Label); // flow: a
        Sink(counter.Camp);
        var old = counter--;
        Sink(old.Label); // flow: a
        Sink(counter.Label);
    }

    void Compound_by_binary_operator()
    {
        var name = new Name("x");
        name += new Name(Source("a"));
        Sink(name.Text); // flow: a
        name -= new Name("y");
        Sink(name.Text); // flow: a
        name *= 3;
        Sink(name.Text);
    }

    void Implicit_conversion_from_text()
    {
        Name name = Source("a");
        Sink(name.Text); // flow: a
        Name clean = "x";
        Sink(clean.Text);
    }

    void Implicit_conversion_to_text()
    {
        string text = new Name(Source("a"));
        Sink(text); // flow: a
        string masked = new Masked(Source("b"));
        Sink(masked);
        Take(new Name(Source("c"))); // flow: c
    }

    void Explicit_conversion()
    {
        var secret = (Secret)Source("a");
        Sink(secret.Reveal()); // flow: a
        Sink((string)secret);
        Sink((int)new Name(Source("b")));
        Sink((Name)new Secret(Source("c"))); // flow: c
    }

    void Conversion_in_an_argument_and_a_return()
    {
        Sink(TextOf(Source("a"))); // flow: a
        Sink(Convert(new Name(Source("b")))); // flow: b
        Sink(Convert(new Name("x")));
    }

    void Checked_operator()
    {
        var amount = new Amount(1, Source("a"));
        Sink(checked(amount + amount).Owner); // flow: a
        Sink(unchecked(amount + amount).Owner);
        Sink(checked((string)amount)); // flow: a
        Sink(unchecked((string)amount));
    }

    void Static_abstract_operator()
    {
        Sink(Sum(new Name(Source("a")), new Name("x")).Text); // flow: a
        Sink(Sum(new Redacted(Source("b")), new Redacted("x")).Text);
        Sink(Parse<Name>(Source("c")).Text); // flow: c
        Sink(Parse<Redacted>(Source("c")).Text);
    }

    void Coalescing(string? other, Person? person)
    {
        Sink(other ?? Source("a")); // flow: a
        Sink(null ?? "x");
        string? text = null;
        text ??= Source("b");
        Sink(text); // flow: b
        var fallback = person ?? new Person { Name = Source("c") };
        Sink(fallback.Name); // flow: c
        Sink(fallback.Phone);
        var kept = new Person { Name = "x" };
        kept.Phone ??= Source("d");
        Sink(kept.Phone); // flow: d
        Sink(kept.Name);
    }

    void Coalescing_with_throw(string? other)
    {
        Sink(other ?? throw new InvalidOperationException());
        string? name = Source("a");
        Sink(name ?? throw new InvalidOperationException()); // flow: a
    }

    void Text_concatenation()
    {
        var text = "x";
        text += Source("a");
        text += 1;
        Sink(text); // flow: a
        text = text + "y";
        Sink(text); // flow: a
        text = "y";
        text += "z";
        Sink(text);
        object boxed = "x" + OtherSource("b") + 'c' + 1;
        Sink(boxed); // flow: b
    }

    void Conversions_of_the_language()
    {
        object boxed = Source("a");
        Sink((string)boxed); // flow: a
        Sink(boxed as string); // flow: a
        Sink(boxed is string);
        IEnumerable<char> letters = Source("b");
        Sink(letters); // flow: b
        ReadOnlySpan<char> span = Source("c");
        Sink(span.ToString()); // flow: c
        Sink(span.Length);
    }

    void Conversion_to_an_interface_keeps_members()
    {
        INamed named = new Person { Name = Source("a") };
        Sink(named.Name); // flow: a
        Sink(((Person)named).Phone);
        Sink((named as Person)?.Name); // flow: a
    }

    void Assignment_is_an_expression()
    {
        string first;
        var second = first = Source("a");
        Sink(second); // flow: a
        Sink(first = "x");
        Sink(first);
        Sink(first += OtherSource("b")); // flow: b
    }

    static void Take(string text) => Sink(text);

    static string TextOf(Name name) => name.Text;

    static string Convert(Name name) => name;

    static T Sum<T>(T first, T second)
        where T : IAddable<T> => first + second;

    static T Parse<T>(string text)
        where T : IAddable<T> => T.From(text);

    interface IAddable<T>
        where T : IAddable<T>
    {
        static abstract T operator +(T left, T right);

        static abstract T From(string text);
    }

    interface INamed
    {
        string Name { get; }
    }

    class Person : INamed
    {
        public string Name { get; set; } = "";

        public string? Phone { get; set; }
    }

    class Redacted(string text) : IAddable<Redacted>
    {
        public string Text { get; } = text;

        public static Redacted operator +(Redacted left, Redacted right) => new("***");

        public static Redacted From(string text) => new("***");
    }

    class Masked(string text)
    {
        public string Text { get; } = text;

        public static implicit operator string(Masked masked) => "***";
    }

    class Secret(string text)
    {
        public static explicit operator Secret(string text) => new(text);

        public static explicit operator string(Secret secret) => "***";

        public static explicit operator Name(Secret secret) => new(secret.Reveal());

        public string Reveal() => text;
    }

    class Counter(string label, string camp)
    {
        public string Label => label;

        public string Camp => camp;

        public static Counter operator ++(Counter counter) => new(counter.Label, counter.Camp);

        public static Counter operator --(Counter counter) => new("x", counter.Camp);
    }

    readonly struct Amount(int value, string owner)
    {
        public string Owner { get; } = owner;

        public int Value { get; } = value;

        public static Amount operator checked +(Amount left, Amount right) =>
            new(checked(left.Value + right.Value), left.Owner);

        public static Amount operator +(Amount left, Amount right) => new(left.Value + right.Value, "x");

        public static explicit operator checked string(Amount amount) => amount.Owner;

        public static explicit operator string(Amount amount) => "x";
    }

#pragma warning disable CS0660, CS0661
    class Name(string text) : IAddable<Name>
    {
        public string Text { get; } = text;

        public override string ToString() => Text;

        public static Name From(string text) => new(text);

        public static Name operator +(Name left, Name right) => new(left.Text + right.Text);

        public static Name operator -(Name left, Name right) => new(left.Text);

        public static Name operator *(Name name, int times) => new(new string('*', times));

        public static Name operator !(Name name) => new("x");

        public static Name operator ~(Name name) => new(name.Text.Trim());

        public static bool operator ==(Name left, Name right) => left.Text == right.Text;

        public static bool operator !=(Name left, Name right) => left.Text != right.Text;

        public static bool operator <(Name left, Name right) => left.Text.Length < right.Text.Length;

        public static bool operator >(Name left, Name right) => left.Text.Length > right.Text.Length;

        public static bool operator true(Name name) => name.Text.Length > 0;

        public static bool operator false(Name name) => name.Text.Length == 0;

        public static implicit operator Name(string text) => new(text);

        public static implicit operator string(Name name) => name.Text;

        public static explicit operator int(Name name) => name.Text.Length;
    }
}
