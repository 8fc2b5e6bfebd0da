class Protections
{
    private string _name = "";

    void Each_protection()
    {
        Sink(Protect(Source("a")));
        Sink(Encrypt(Source("a")));
        Sink(Protect(Encrypt(Source("a"))));
        Sink(Source("a")); // flow: a
    }

    void Protected_in_a_variable()
    {
        var name = Source("a");
        var hidden = Protect(name);
        Sink(hidden);
        Sink(name); // flow: a
        name = Protect(name);
        Sink(name);
    }

    void Protection_survives_what_follows()
    {
        Sink(Protect(Source("a")).ToUpperInvariant());
        Sink($"Hello {Protect(Source("a"))}");
        Sink(new StringBuilder().Append(Protect(Source("a"))).ToString());
        Sink(new List<string> { Protect(Source("a")) }[0]);
        Sink(new[] { Source("a") }.Select(Protect).First());
        Sink(new[] { Source("a") }.Select(name => Protect(name)).First());
    }

    void Protected_and_not_together()
    {
        var name = Source("a");
        Sink(Protect(name) + name); // flow: a
        Sink(Protect(name) + OtherSource("b")); // flow: b
        Sink($"{Protect(name)} {Protect(OtherSource("b"))}");
    }

    void Undone()
    {
        Sink(Unprotect(Protect(Source("a")))); // flow: a
        Sink(Decrypt(Encrypt(Source("a")))); // flow: a
        Sink(Unprotect("x"));
        Sink(Protect(Unprotect(Protect(Source("a")))));
    }

    void Undone_by_the_wrong_method()
    {
        Sink(Decrypt(Protect(Source("a"))));
        Sink(Unprotect(Encrypt(Source("a"))));
    }

    void One_of_two_undone()
    {
        Sink(Decrypt(Encrypt(Protect(Source("a")))));
        Sink(Decrypt(Unprotect(Encrypt(Protect(Source("a")))))); // flow: a
    }

    void Undone_in_a_helper()
    {
        var hidden = Hide(Source("a"));
        Sink(hidden);
        Sink(Reveal(hidden)); // flow: a
        Sink(Reveal("x"));
    }

    void Undone_later()
    {
        var token = Encrypt(Source("a"));
        Sink(token);
        var name = Decrypt(token);
        Sink(name); // flow: a
        Sink(token);
    }

    void Undone_on_one_branch(bool flag)
    {
        var token = Encrypt(Source("a"));
        if (flag)
            token = Decrypt(token);

        Sink(token); // flow: a
    }

    void Protected_on_one_branch(bool flag)
    {
        var name = Source("a");
        if (flag)
            name = Protect(name);

        Sink(name); // flow: a
    }

    void Protected_on_both_branches(bool flag)
    {
        var name = Source("a");
        if (flag)
            name = Protect(name);
        else
            name = Encrypt(name);

        Sink(name);
    }

    void Protected_by_an_expression(bool flag)
    {
        Sink(flag ? Protect(Source("a")) : Source("b")); // flow: b
        Sink(flag ? Protect(Source("a")) : "x");
        Sink(flag ? Protect(Source("a")) : Encrypt(Source("b")));
    }

    void Protected_before_the_early_return(bool flag)
    {
        var name = Source("a");
        if (!flag)
            return;

        name = Protect(name);
        Sink(name);
    }

    void Protected_in_a_try()
    {
        var name = Source("a");
        try
        {
            name = Protect(name);
        }
        catch
        {
            Sink(name); // flow: a
            throw;
        }

        Sink(name);
    }

    void Protected_in_a_loop(string[] codes)
    {
        var name = Source("a");
        foreach (var code in codes)
            name = Protect(name);

        Sink(name); // flow: a
    }

    void Protected_member()
    {
        var person = new Person { Name = Protect(Source("a")), Phone = OtherSource("b") };
        Sink(person.Name);
        Sink(person.Phone); // flow: b
        person.Name = Unprotect(person.Name);
        Sink(person.Name); // flow: a
    }

    void Protected_by_a_method_of_the_object()
    {
        var person = new Person { Name = Source("a"), Phone = OtherSource("b") };
        person.HideName();
        Sink(person.Name);
        Sink(person.Phone); // flow: b
    }

    void Protected_field()
    {
        _name = Source("a");
        Sink(_name); // flow: a
        _name = Encrypt(_name);
        Sink(_name);
    }

    void Protected_through_ref_and_out()
    {
        var name = Source("a");
        HideByRef(ref name);
        Sink(name);
        HideByOut(Source("b"), out var hidden);
        Sink(hidden);
    }

    void Protected_by_a_constructor()
    {
        Sink(new Sealed(Source("a")).Text);
        Sink(new Sealed(Source("a")));
        Sink(new Sealed(Source("a")).Open()); // flow: a
    }

    async Task Protected_later()
    {
        Sink(await HideLater(Source("a")));
        Sink(Unprotect(await HideLater(Source("b")))); // flow: b
    }

    void Length_and_flag_of_the_protected()
    {
        Sink(Protect(Source("a")).Length);
        Sink(Unprotect(Protect(Source("a"))).Length);
    }

    void Wrong_value_is_protected()
    {
        var name = Source("a");
        Protect(name);
        Sink(name); // flow: a
        var hidden = Protect("x");
        Sink(hidden + name); // flow: a
    }

    static string Hide(string text) => Protect(Encrypt(text));

    static string Reveal(string text) => Decrypt(Unprotect(text));

    static void HideByRef(ref string text) => text = Protect(text);

    static void HideByOut(string text, out string hidden) => hidden = Protect(text);

    static async Task<string> HideLater(string text)
    {
        await Task.Yield();
        return Protect(text);
    }

    class Person
    {
        public string Name = "";
        public string Phone = "";

        public void HideName() => Name = Protect(Name);
    }

    record Sealed(string Text)
    {
        public string Text { get; } = Encrypt(Text);

        public string Open() => Decrypt(Text);
    }
}
