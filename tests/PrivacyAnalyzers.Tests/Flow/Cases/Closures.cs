class Closures
{
    static void Captured_is_read()
    {
        var name = Source("a");
        var clean = "x";
        Func<string> get = () => name;
        Func<string> getClean = () => clean;
        Sink(get()); // flow: a
        Sink(getClean());
    }

    static void Captured_is_read_when_invoked()
    {
        var name = "x";
        Func<string> get = () => name;
        Sink(get());
        name = Source("a");
        Sink(get()); // flow: a
        name = "y";
        Sink(get());
    }

    static void Captured_is_written()
    {
        var name = "x";
        Action fill = () => name = Source("a");
        Sink(name);
        fill();
        Sink(name); // flow: a
    }

    static void Captured_is_cleaned()
    {
        var name = Source("a");
        Action clean = () => name = "x";
        Sink(name); // flow: a
        clean();
        Sink(name);
    }

    static void Captured_is_never_written()
    {
        var name = "x";
        Action fill = () => name = Source("a");
        Sink(name);
    }

    static void Captured_is_given_the_parameter()
    {
        var last = "x";
        Action<string> keep = text => last = text;
        keep("y");
        Sink(last);
        keep(Source("a"));
        Sink(last); // flow: a
    }

    static void Captured_is_leaked()
    {
        var name = Source("a");
        Action print = () => Sink(name); // flow: a
        print();
    }

    static void Captured_is_not_leaked_when_never_invoked()
    {
        var name = Source("a");
        Action print = () => Sink(name);
        name = "x";
    }

    static void Captured_is_clean_when_invoked()
    {
        var name = Source("a");
        Action print = () => Sink(name);
        name = "x";
        print();
    }

    static void Captured_object()
    {
        var person = new Person();
        Action fill = () => person.Name = Source("a");
        Func<string> get = () => person.Name;
        Sink(get());
        fill();
        Sink(get()); // flow: a
        Sink(person.Name); // flow: a
        Sink(person.Phone);
    }

    static void Captured_object_is_replaced()
    {
        var person = new Person { Name = Source("a") };
        Func<string> get = () => person.Name;
        person = new Person();
        Sink(get());
    }

    static void Captured_parameter(string phone)
    {
        Func<string> get = () => phone;
        Sink(get());
        phone = Source("a");
        Sink(get()); // flow: a
    }

    static void Captured_parameter_of_a_callee()
    {
        Sink(ThroughClosure(Source("a"))); // flow: a
        Sink(ThroughClosure("x"));
    }

    static void Nested()
    {
        var name = Source("a");
        Func<Func<string>> outer = () => () => name;
        Sink(outer()()); // flow: a
        Func<string, Func<string, string>> join = one => two => one + two;
        Sink(join(Source("b"))("x")); // flow: b
        Sink(join("x")(Source("c"))); // flow: c
        Sink(join("x")("y"));
    }

    static void Nested_writes()
    {
        var name = "x";
        Action outer = () =>
        {
            Action inner = () => name = Source("a");
            inner();
        };
        Sink(name);
        outer();
        Sink(name); // flow: a
    }

    static void Curried()
    {
        Func<string, Func<string, string>> first = one => two => one;
        var kept = first(Source("a"));
        Sink(kept("x")); // flow: a
        Sink(first("x")(Source("b")));
    }

    static void Returned_closure()
    {
        var get = Keeper(Source("a"));
        var clean = Keeper("x");
        Sink(get()); // flow: a
        Sink(clean());
    }

    static void Returned_closure_changes_its_state()
    {
        var (set, get) = Cell();
        set("x");
        Sink(get());
        set(Source("a"));
        Sink(get()); // flow: a
    }

    static void Two_closures_share_a_variable()
    {
        var shared = "x";
        Action<string> set = text => shared = text;
        Func<string> get = () => shared;
        set(Source("a"));
        Sink(get()); // flow: a
    }

    static void Loop_variable()
    {
        var prints = new List<Action>();
        foreach (var name in new[] { Source("a"), "x" })
            prints.Add(() => Sink(name)); // flow: a

        foreach (var print in prints)
            print();
    }

    static void Loop_variable_that_is_clean()
    {
        var prints = new List<Action>();
        foreach (var name in new[] { "x", "y" })
            prints.Add(() => Sink(name));

        prints.ForEach(print => print());
    }

    static void Captured_by_a_query()
    {
        var suffix = Source("a");
        Sink(new[] { "x" }.Select(text => text + suffix).First()); // flow: a
        Sink(new[] { "x" }.Where(text => text != suffix).First());
    }

    static void Captured_from_inside_a_library_call()
    {
        var last = "x";
        new List<string> { Source("a") }.ForEach(text => last = text);
        Sink(last); // flow: a
    }

    static string ThroughClosure(string text)
    {
        Func<string> get = () => text;
        return get();
    }

    static Func<string> Keeper(string text) => () => text;

    static (Action<string> Set, Func<string> Get) Cell()
    {
        var value = "";
        return (text => value = text, () => value);
    }

    class Person
    {
        public string Name = "";
        public string Phone = "";
    }
}
