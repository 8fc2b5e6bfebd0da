class ContextCallSites
{
    private readonly Printer _printer = new();

    static void Same_helper_clean_and_tainted()
    {
        var clean = Same("x");
        var tainted = Same(Source("a"));
        Sink(clean);
        Sink(tainted); // flow: a
    }

    static void Same_helper_tainted_before_clean()
    {
        var tainted = Same(Source("a"));
        var clean = Same("x");
        Sink(tainted); // flow: a
        Sink(clean);
    }

    static void Two_sources_through_one_helper()
    {
        var first = Same(Source("a"));
        var second = Same(OtherSource("b"));
        Sink(first); // flow: a
        Sink(second); // flow: b
    }

    static void Helper_of_a_helper()
    {
        Sink(SameInDepth("x"));
        Sink(SameInDepth(Source("a"))); // flow: a
    }

    static void Parameters_are_apart()
    {
        Sink(First(Source("a"), "x")); // flow: a
        Sink(First("x", Source("a")));
        Sink(First(Source("a"), OtherSource("b"))); // flow: a
    }

    static void Helper_that_leaks()
    {
        Print("x");
        Print(Source("a")); // flow: a
        Print("y");
    }

    static void Helper_that_fills_an_argument()
    {
        var clean = new Person();
        var tainted = new Person();
        Fill(clean, "x");
        Fill(tainted, Source("a"));
        Sink(clean.Name);
        Sink(tainted.Name); // flow: a
    }

    static void Helper_that_makes_an_object()
    {
        var clean = Make("x");
        var tainted = Make(Source("a"));
        Sink(clean.Name);
        Sink(tainted.Name); // flow: a
    }

    static void Receivers_are_apart()
    {
        var clean = new Person { Name = "x" };
        var tainted = new Person { Name = Source("a") };
        Sink(clean.Greeting());
        Sink(tainted.Greeting()); // flow: a
    }

    static void Receivers_of_one_call()
    {
        foreach (var person in new[] { new Person { Name = "x" }, new Person { Name = Source("a") } })
            Sink(person.Greeting()); // flow: a

        foreach (var person in new[] { new Person { Name = "x" }, new Person { Name = "y" } })
            Sink(person.Greeting());
    }

    static void Receiver_kept_by_another_object()
    {
        Sink(new Visit(new Person { Name = "x" }).Greeting());
        Sink(new Visit(new Person { Name = Source("a") }).Greeting()); // flow: a
    }

    static void Helper_shared_by_callers_clean() => Sink(Describe(new Person { Name = "x" }));

    static void Helper_shared_by_callers_tainted() => Sink(Describe(new Person { Name = Source("a") })); // flow: a

    static void Result_of_one_call_is_the_argument_of_the_next()
    {
        var once = Same(Source("a"));
        Sink(Same(Same(once))); // flow: a
        Sink(Same(Nothing(once)));
        Sink(Nothing(Same(once)));
    }

    static void Loop_calls_with_both(int count)
    {
        var text = "x";
        for (var i = 0; i < count; i++)
        {
            Sink(Same(text)); // flow: a
            text = Same(Source("a"));
        }

        for (var i = 0; i < count; i++)
            Sink(Same("y"));
    }

    void Field_object_gets_both()
    {
        _printer.Print("x");
        _printer.Print(Source("a")); // flow: a
    }

    static void Generic_helper()
    {
        Sink(Through("x"));
        Sink(Through(Source("a"))); // flow: a
        Sink(Through(3));
        Sink(Through(new Person { Name = Source("a") }).Name); // flow: a
    }

    static string Same(string text) => text;

    static string SameInDepth(string text) => Same(Same(text));

    static string Nothing(string text) => text.Length > 3 ? "long" : "short";

    static string First(string first, string second) => first;

    static void Print(string text) => Sink(text);

    static void Fill(Person person, string name) => person.Name = name;

    static Person Make(string name) => new() { Name = name };

    static string Describe(Person person) => person.Greeting() + "!";

    static T Through<T>(T value) => value;

    class Person
    {
        public string Name = "";

        public string Greeting() => "Hello " + Name;
    }

    class Visit(Person person)
    {
        public string Greeting() => person.Greeting();
    }

    class Printer
    {
        public void Print(string text) => Sink(text);
    }
}
