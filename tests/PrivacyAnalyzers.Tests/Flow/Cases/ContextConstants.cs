class ContextConstants
{
    const bool Debug = false;
    const int Version = 2;
    static readonly bool StaticOff = false;
    static readonly bool StaticOn = true;
    static bool StaticNeverSet = true;
    static bool StaticSometimesSet;

    readonly bool _readonlyOff = false;
    readonly int _readonlyFive = 5;
    readonly bool _setInConstructor;
    bool _neverSet = true;
    bool _neverInitialised;
    bool _setElsewhere;
    readonly string _mode = "none";

    ContextConstants(bool value) => _setInConstructor = value;

    void Set_elsewhere() => _setElsewhere = true;

    static void Set_static_elsewhere() => StaticSometimesSet = true;

    void Literals()
    {
        var text = "x";
        if (false)
            text = Source("a");

        Sink(text);
        if (true)
            text = Source("b");

        Sink(text); // flow: b
    }

    void Constant_expressions()
    {
        Sink(Debug ? Source("a") : "x");
        Sink(!Debug ? Source("a") : "x"); // flow: a
        Sink(Version == 2 ? Source("a") : "x"); // flow: a
        Sink(Version > 2 ? Source("a") : "x");
        Sink(1 + 1 == Version ? "x" : Source("a"));
        Sink(Debug || Version > 1 ? "x" : Source("a"));
    }

    void Sink_on_a_dead_branch()
    {
        var text = Source("a");
        if (Debug)
            Sink(text);
        else
            Sink(text); // flow: a
    }

    void Cleaned_on_the_only_branch()
    {
        var text = Source("a");
        if (!Debug)
            text = "x";

        Sink(text);
    }

    void Cleaned_on_a_dead_branch()
    {
        var text = Source("a");
        if (Debug)
            text = "x";

        Sink(text); // flow: a
    }

    void Static_readonly_fields()
    {
        Sink(StaticOff ? Source("a") : "x");
        Sink(StaticOn ? Source("a") : "x"); // flow: a
    }

    void Readonly_fields()
    {
        Sink(_readonlyOff ? Source("a") : "x");
        Sink(_readonlyFive == 5 ? Source("a") : "x"); // flow: a
        Sink(_readonlyFive != 5 ? Source("a") : "x");
        Sink(_setInConstructor ? Source("a") : "x"); // flow: a
    }

    void Private_fields_never_set_again()
    {
        Sink(_neverSet ? Source("a") : "x"); // flow: a
        Sink(_neverSet ? "x" : Source("a"));
        Sink(StaticNeverSet ? "x" : Source("a"));
        Sink(_neverInitialised ? Source("a") : "x");
    }

    void Private_fields_set_somewhere()
    {
        Sink(_setElsewhere ? Source("a") : "x"); // flow: a
        Sink(_setElsewhere ? "x" : Source("a")); // flow: a
        Sink(StaticSometimesSet ? Source("a") : "x"); // flow: a
    }

    void Methods_that_always_return_the_same()
    {
        Sink(No() ? Source("a") : "x");
        Sink(Yes() ? Source("a") : "x"); // flow: a
        Sink(StillNo() ? Source("a") : "x");
        Sink(Five() == 5 ? "x" : Source("a"));
        Sink(YesInBothBranches(Version) ? "x" : Source("a"));
        Sink(Perhaps(Environment.TickCount) ? Source("a") : "x"); // flow: a
    }

    void Property_that_always_returns_the_same()
    {
        Sink(Off ? Source("a") : "x");
        Sink(On ? Source("a") : "x"); // flow: a
    }

    void Switch_on_a_constant_method()
    {
        var text = "x";
        switch (Five())
        {
            case 4:
                text = Source("a");
                break;
            case 5:
                text = OtherSource("b");
                break;
            default:
                text = Source("c");
                break;
        }

        Sink(text); // flow: b
    }

    void Switch_expressions_on_constants()
    {
        Sink(_readonlyFive switch { 4 => Source("a"), 5 => "x", _ => Source("b") });
        Sink(_mode switch { "all" => Source("a"), _ => "x" });
        Sink(Version switch { > 5 => Source("a"), 2 => OtherSource("b"), _ => "x" }); // flow: b
    }

    void Local_that_is_never_reassigned()
    {
        var kind = 3;
        Sink(kind == 3 ? Source("a") : "x"); // flow: a
        Sink(kind == 4 ? Source("a") : "x");
    }

    void Local_computed_from_constants()
    {
        var number = 106;
        Sink((7 * 42) - number > 200 ? "x" : Source("a")); // flow: a
        Sink((7 * 18) + number > 200 ? "x" : Source("a"));
    }

    void While_true_is_never_passed()
    {
        var text = "x";
        while (true)
        {
            Sink(text);
            if (Yes())
                break;
        }

        while (Debug)
            text = Source("a");

        Sink(text);
    }

    void Endless_loop(Queue<string> names)
    {
        while (true)
        {
            if (names.Count == 0)
                return;

            names.Dequeue();
        }

#pragma warning disable CS0162
        Sink(Source("a"));
#pragma warning restore CS0162
    }

    void For_loop_that_never_runs()
    {
        var text = "x";
        for (; Debug;)
            text = Source("a");

        Sink(text);
    }

    void Do_loop_that_runs_once()
    {
        var text = "x";
        do
        {
            text = Source("a");
        }
        while (Debug);

        Sink(text); // flow: a
    }

    void After_a_branch_that_throws()
    {
        var text = Source("a");
        if (Environment.TickCount > 0)
            throw new InvalidOperationException();
        else
            text = "x";

        Sink(text);
    }

    void Null_is_known(string? maybe)
    {
        string? nothing = null;
        Sink(nothing is null ? "x" : Source("a"));
        Sink(nothing ?? Source("a")); // flow: a
        Sink(maybe is null ? Source("a") : "x"); // flow: a
    }

    static bool Off => false;

    static bool On { get; } = true;

    static bool No() => false;

    static bool Yes() => true;

    static bool StillNo() => No();

    static int Five()
    {
        return 5;
    }

    static bool YesInBothBranches(int number)
    {
        if (number > 5)
            return true;

        return true;
    }

    static bool Perhaps(int number) => number > 5;
}
