using System.Reflection;

class Delegates
{
    private readonly string _name = Source("field");

    static void Method_group()
    {
        Func<string, string> same = Same;
        Func<string, string> nothing = Nothing;
        Sink(same(Source("a"))); // flow: a
        Sink(nothing(Source("a")));
    }

    static void Method_group_that_leaks()
    {
        Action<string> print = Print;
        print(Source("a")); // flow: a
        print("x");
    }

    static void Method_group_of_the_sink()
    {
        Action<string> print = Sink;
        print(Source("a")); // flow: a
        print("x");
    }

    static void Method_group_of_the_source()
    {
        Func<string, string> make = Source;
        Sink(make("a")); // flow: a
    }

    static void Method_group_passed_on()
    {
        Sink(Apply(Same, Source("a"))); // flow: a
        Sink(Apply(Nothing, Source("a")));
        Sink(Apply(Same, "x"));
    }

    static void Method_group_in_a_query()
    {
        var names = new[] { Source("a") };
        Sink(names.Select(Same).First()); // flow: a
        Sink(names.Select(Nothing).First());
        Sink(names.Select(int.Parse).First()); // flow: a
    }

    static void Method_group_of_an_object()
    {
        var person = new Person { Name = Source("a") };
        var clean = new Person { Name = "x" };
        Func<string> greet = person.Greet;
        Func<string> greetClean = clean.Greet;
        Sink(greet()); // flow: a
        Sink(greetClean());
    }

    static void Method_group_changes_its_object()
    {
        var person = new Person();
        Action<string> rename = person.Rename;
        rename(Source("a"));
        Sink(person.Name); // flow: a
    }

    static void Method_group_of_a_virtual_method()
    {
        Person masked = new Masked { Name = Source("a") };
        Func<string> greet = masked.Greet;
        Sink(greet());
    }

    void Method_group_of_this()
    {
        Func<string> get = Get;
        Sink(get()); // flow: field
    }

    static void Method_group_of_an_extension()
    {
        Func<string> shout = Source("a").Shout;
        Sink(shout()); // flow: a
    }

    static void Custom_delegate()
    {
        Change same = text => text;
        Change nothing = Nothing;
        Sink(same(Source("a"))); // flow: a
        Sink(nothing(Source("a")));
        Sink(Run(same, Source("b"))); // flow: b
        Sink(Run(nothing, Source("b")));
    }

    static void Generic_custom_delegate()
    {
        Convert<string, int> length = text => text.Length;
        Convert<string, string> same = text => text;
        Sink(length(Source("a")));
        Sink(same(Source("a"))); // flow: a
    }

    static void Delegate_made_from_a_delegate()
    {
        Func<string, string> same = text => text;
        var change = new Change(same);
        Sink(change(Source("a"))); // flow: a
    }

    static void Multicast_runs_both()
    {
        var kept = "x";
        Action<string> both = _ => { };
        both += text => kept = text;
        both(Source("a"));
        Sink(kept); // flow: a
    }

    static void Multicast_returns_the_last()
    {
        Func<string> make = () => "x";
        make += () => Source("a");
        Sink(make()); // flow: a
    }

    static void Combined()
    {
        var kept = "x";
        Action first = () => { };
        Action second = () => kept = Source("a");
        var both = (Action)Delegate.Combine(first, second);
        both();
        Sink(kept); // flow: a
    }

    static void Dynamic_invoke()
    {
        Func<string, string> same = text => text;
        Func<string, string> nothing = text => "x";
        Sink((string?)same.DynamicInvoke(Source("a"))); // flow: a
        Sink((string?)nothing.DynamicInvoke(Source("a")));
        Delegate any = same;
        Sink(any.DynamicInvoke(Source("b")) as string); // flow: b
    }

    static void Reflection_with_a_visible_target()
    {
        var same = typeof(Delegates).GetMethod(nameof(Same), BindingFlags.NonPublic | BindingFlags.Static)!;
        Sink((string?)same.Invoke(null, [Source("a")])); // flow: a
        Sink((string?)same.Invoke(null, ["x"]));
        var nothing = typeof(Delegates).GetMethod("Nothing", BindingFlags.NonPublic | BindingFlags.Static)!;
        Sink((string?)nothing.Invoke(null, new object[] { Source("a") }));
    }

    static void Reflection_on_an_object()
    {
        var person = new Person();
        typeof(Person).GetMethod(nameof(Person.Rename))!.Invoke(person, new object?[] { Source("a") });
        Sink(person.Name); // flow: a
        Sink((string?)typeof(Person).GetMethod(nameof(Person.Greet))!.Invoke(person, null)); // flow: a
        Sink((string?)person.GetType().GetMethod("Greet")!.Invoke(person, [])); // flow: a
    }

    static void Reflection_that_leaks()
    {
        var print = typeof(Delegates).GetMethod("Print", BindingFlags.NonPublic | BindingFlags.Static);
        print?.Invoke(null, [Source("a")]); // flow: a
        print?.Invoke(null, ["x"]);
    }

    static void Delegate_made_by_reflection()
    {
        var method = typeof(Delegates).GetMethod("Same", BindingFlags.NonPublic | BindingFlags.Static)!;
        var same = method.CreateDelegate<Func<string, string>>();
        Sink(same(Source("a"))); // flow: a
    }

    string Get() => _name;

    static string Same(string text) => text;

    static string Nothing(string text) => "x";

    static void Print(string text) => Sink(text);

    static string Apply(Func<string, string> change, string text) => change(text);

    static string Run(Change change, string text) => change(text);

    delegate string Change(string text);

    delegate TResult Convert<in T, out TResult>(T value);

    class Person
    {
        public string Name = "";

        public void Rename(string name) => Name = name;

        public virtual string Greet() => "Hello " + Name;
    }

    class Masked : Person
    {
        public override string Greet() => "***";
    }
}

static class Shouting
{
    public static string Shout(this string text) => text + "!";
}
