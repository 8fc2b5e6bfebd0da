class Lambdas
{
    private readonly string _name = Source("field");
    private Func<string, string> _change = text => text;
    private Func<string>? _made;
    private Action? _later;

    static void Parameter_comes_back()
    {
        Func<string, string> same = text => text;
        Func<string, string> nothing = text => "x";
        Sink(same(Source("a"))); // flow: a
        Sink(same("x"));
        Sink(nothing(Source("a")));
    }

    static void Parameters_are_apart()
    {
        Func<string, string, string> first = (one, two) => one;
        Sink(first(Source("a"), "x")); // flow: a
        Sink(first("x", Source("a")));
    }

    static void Makes_data()
    {
        Func<string> make = () => Source("a");
        Func<string> clean = () => "x";
        Sink(make()); // flow: a
        Sink(clean());
    }

    static void Leaks_its_parameter()
    {
        Action<string> print = text => Sink(text); print(Source("a")); // flow: a
        Action<string> quiet = text => Sink("x"); quiet(Source("a"));
        Action<string> clean = text => Sink(text); clean("x");
    }

    static void Leaks_data_when_invoked()
    {
        Action run = () => Sink(Source("a")); // flow: a
        run();
    }

    static void With_a_block()
    {
        Func<string, string> change = text =>
        {
            var upper = text.ToUpperInvariant();
            return upper.Length > 3 ? upper : "x";
        };
        Sink(change(Source("a"))); // flow: a
    }

    static void Invoked_by_name_and_conditionally(Func<string, string>? unknown)
    {
        Func<string, string>? same = text => text;
        Sink(same.Invoke(Source("a"))); // flow: a
        Sink(same?.Invoke(Source("a"))); // flow: a
        Sink(unknown?.Invoke("x"));
    }

    static void Invoked_at_once()
    {
        Sink(new Func<string, string>(text => text)(Source("a"))); // flow: a
        Sink(((Func<string, string>)(text => "x"))(Source("a")));
        Sink(((Func<string>)(() => Source("b")))()); // flow: b
    }

    static void Either_of_two(bool flag)
    {
        Func<string, string> change = text => "x";
        Sink(change(Source("a")));
        if (flag)
            change = text => text;

        Sink(change(Source("a"))); // flow: a
    }

    static void Chosen_by_an_expression(bool flag, int kind)
    {
        Func<string, string> same = text => text;
        Func<string, string> nothing = text => "x";
        Sink((flag ? same : nothing)(Source("a"))); // flow: a
        Sink((flag ? nothing : nothing)(Source("a")));
        var picked = kind switch { 1 => same, _ => nothing };
        Sink(picked(Source("a"))); // flow: a
    }

    static void Replaced()
    {
        Func<string, string> change = text => text;
        change = text => "x";
        Sink(change(Source("a")));
    }

    static void Natural_type()
    {
        var same = (string text) => text;
        var join = (string one, string two) => one + two;
        Sink(same(Source("a"))); // flow: a
        Sink(join("x", Source("a"))); // flow: a
    }

    static void Default_and_params_parameters()
    {
        var join = (string text, string end = "!") => text + end;
        var all = (params string[] texts) => string.Concat(texts);
        Sink(join(Source("a"))); // flow: a
        Sink(join("x"));
        Sink(all("x", Source("a"))); // flow: a
    }

    static void Discards()
    {
        Func<string, string, string> second = (_, two) => two;
        Func<string, string, string> none = (_, _) => "x";
        Sink(second("x", Source("a"))); // flow: a
        Sink(none(Source("a"), Source("b")));
    }

    static void Anonymous_method()
    {
        Func<string, string> same = delegate(string text) { return text; };
        Func<string, string> nothing = delegate { return "x"; };
        Sink(same(Source("a"))); // flow: a
        Sink(nothing(Source("a")));
    }

    static void Out_and_ref_parameters()
    {
        Make make = (out string text) => text = Source("a");
        make(out var made);
        Sink(made); // flow: a
        Set set = (ref string place, string value) => place = value;
        var name = "x";
        set(ref name, Source("b"));
        Sink(name); // flow: b
        set(ref name, "y");
        Sink(name);
    }

    static void Changes_its_argument()
    {
        Action<Person> fill = person => person.Name = Source("a");
        Action<Person> clean = person => person.Name = "x";
        var person = new Person();
        fill(person);
        Sink(person.Name); // flow: a
        clean(person);
        Sink(person.Name);
    }

    void Uses_this()
    {
        Func<string> get = () => _name;
        Sink(get()); // flow: field
    }

    void Kept_in_a_field()
    {
        Sink(_change(Source("a"))); // flow: a
        _change = text => "x";
        Sink(_change(Source("a")));
    }

    void Made_into_a_field()
    {
        _made = () => Source("a");
        Sink(_made()); // flow: a
        _made = () => "x";
        Sink(_made());
    }

    void Stored_in_one_method()
    {
        var text = Source("stored");
        _later = () => Sink(text); // flow: stored
    }

    void Run_in_another() => _later?.Invoke();

    static void Kept_in_a_list_and_a_dictionary()
    {
        var list = new List<Func<string>> { () => Source("a") };
        foreach (var make in list)
            Sink(make()); // flow: a

        var map = new Dictionary<string, Func<string, string>> { ["same"] = text => text };
        Sink(map["same"](Source("b"))); // flow: b
    }

    static void Kept_in_a_tuple_and_an_array()
    {
        (Func<string> Data, Func<string> Clean) pair = (() => Source("a"), () => "x");
        Sink(pair.Data()); // flow: a
        Sink(pair.Clean());
        Func<string>[] array = [() => Source("b")];
        Sink(array[0]()); // flow: b
    }

    static void Kept_in_an_object()
    {
        var step = new Step { Change = text => text };
        Sink(step.Change(Source("a"))); // flow: a
        Sink(new Step { Change = text => "x" }.Change(Source("a")));
        Sink(step.Run(Source("b"))); // flow: b
    }

    delegate void Make(out string text);

    delegate void Set(ref string place, string value);

    class Person
    {
        public string Name = "";
    }

    class Step
    {
        public required Func<string, string> Change { get; set; }

        public string Run(string text) => Change(text);
    }
}
