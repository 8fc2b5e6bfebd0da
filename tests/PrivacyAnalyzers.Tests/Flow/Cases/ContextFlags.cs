class ContextFlags
{
    const bool Verbose = true;
    const string Level = "full";

    static void Flag_selects_a_branch()
    {
        Sink(Show(Source("a"), true)); // flow: a
        Sink(Show(Source("a"), false));
    }

    static void Flag_is_unknown(bool flag) => Sink(Show(Source("a"), flag)); // flow: a

    static void Flag_is_a_constant()
    {
        const bool off = false;
        Sink(Show(Source("a"), Verbose)); // flow: a
        Sink(Show(Source("a"), off));
        Sink(Show(Source("a"), !Verbose));
    }

    static void Flag_is_a_local()
    {
        var show = false;
        Sink(Show(Source("a"), show));
        show = true;
        Sink(Show(Source("a"), show)); // flow: a
    }

    static void Flag_selects_a_leak()
    {
        PrintIf(Source("a"), true); // flow: a
        PrintIf(Source("a"), false);
    }

    static void Flag_returns_early()
    {
        PrintUnless(Source("a"), true);
        PrintUnless(Source("a"), false); // flow: a
    }

    static void Flag_is_optional()
    {
        Sink(ShowByDefault(Source("a"))); // flow: a
        Sink(ShowByDefault(Source("a"), false));
        Sink(HideByDefault(Source("a")));
        Sink(HideByDefault(Source("a"), show: true)); // flow: a
    }

    static void Flag_is_passed_on()
    {
        Sink(ShowInDepth(Source("a"), true)); // flow: a
        Sink(ShowInDepth(Source("a"), false));
    }

    static void Flag_is_negated_on_the_way()
    {
        Sink(Hide(Source("a"), true));
        Sink(Hide(Source("a"), false)); // flow: a
    }

    static void Number_selects()
    {
        Sink(ByNumber(Source("a"), 1)); // flow: a
        Sink(ByNumber(Source("a"), 2));
        Sink(ByNumber(Source("a"), 3));
    }

    static void Comparison_of_numbers_selects()
    {
        Sink(IfAbove(Source("a"), 10)); // flow: a
        Sink(IfAbove(Source("a"), 3));
    }

    static void Text_selects()
    {
        Sink(ByLevel(Source("a"), "full")); // flow: a
        Sink(ByLevel(Source("a"), Level)); // flow: a
        Sink(ByLevel(Source("a"), "none"));
    }

    static void Enum_selects()
    {
        Sink(ByPart(Source("a"), OtherSource("b"), Part.Name)); // flow: a
        Sink(ByPart(Source("a"), OtherSource("b"), Part.Phone)); // flow: b
        Sink(ByPart(Source("a"), OtherSource("b"), Part.None));
    }

    static void Null_selects()
    {
        Sink(OrElse("x", Source("a")));
        Sink(OrElse(null, Source("a"))); // flow: a
    }

    static void Two_flags()
    {
        Sink(Both(Source("a"), true, true)); // flow: a
        Sink(Both(Source("a"), true, false));
        Sink(Either(Source("a"), false, true)); // flow: a
        Sink(Either(Source("a"), false, false));
    }

    static void Flag_selects_what_is_filled()
    {
        var person = new Person();
        Fill(person, Source("a"), asName: true);
        Sink(person.Name); // flow: a
        Sink(person.Alias);
    }

    static void Flag_of_a_local_function()
    {
        Sink(Pick(true)); // flow: a
        Sink(Pick(false));

        static string Pick(bool show) => show ? Source("a") : "x";
    }

    static void Flag_of_a_constructor()
    {
        Sink(new Note(Source("a"), keep: true).Text); // flow: a
        Sink(new Note(Source("a"), keep: false).Text);
    }

    static string Show(string text, bool show) => show ? text : "***";

    static void PrintIf(string text, bool print)
    {
        if (print)
            Sink(text);
    }

    static void PrintUnless(string text, bool quiet)
    {
        if (quiet)
            return;

        Sink(text);
    }

    static string ShowByDefault(string text, bool show = true) => Show(text, show);

    static string HideByDefault(string text, bool show = false) => Show(text, show);

    static string ShowInDepth(string text, bool show) => ShowByDefault(text, show);

    static string Hide(string text, bool hide) => Show(text, !hide);

    static string ByNumber(string text, int kind)
    {
        switch (kind)
        {
            case 1:
                return text;
            case 2:
                return "x";
            default:
                return "y";
        }
    }

    static string IfAbove(string text, int limit) => limit > 5 ? text : "x";

    static string ByLevel(string text, string level) => level == "full" ? text : "x";

    static string ByPart(string name, string phone, Part part) => part switch
    {
        Part.Name => name,
        Part.Phone => phone,
        _ => "x",
    };

    static string OrElse(string? text, string other) => text is null ? other : "x";

    static string Both(string text, bool first, bool second) => first && second ? text : "x";

    static string Either(string text, bool first, bool second) => first || second ? text : "x";

    static void Fill(Person person, string text, bool asName)
    {
        if (asName)
            person.Name = text;
        else
            person.Alias = text;
    }

    enum Part
    {
        None,
        Name,
        Phone,
    }

    class Person
    {
        public string Name = "";
        public string Alias = "";
    }

    class Note
    {
        public string Text = "";

        public Note(string text, bool keep)
        {
            if (keep)
                Text = text;
        }
    }
}
