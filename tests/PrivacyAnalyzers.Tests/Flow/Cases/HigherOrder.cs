using System.Linq.Expressions;

class HigherOrder
{
    static void Applied_in_a_callee()
    {
        Sink(Apply(text => text, Source("a"))); // flow: a
        Sink(Apply(text => "x", Source("a")));
        Sink(Apply(text => text, "x"));
        Sink(Apply(text => text + Source("b"), "x")); // flow: b
    }

    static void Applied_twice()
    {
        Sink(Twice(text => text + "!", Source("a"))); // flow: a
        Sink(Twice(text => "x", Source("a")));
    }

    static void Applied_in_depth()
    {
        Sink(ApplyInDepth(text => text, Source("a"))); // flow: a
        Sink(ApplyInDepth(text => "x", Source("a")));
        Sink(ApplyDeeper(text => text, Source("a"))); // flow: a
        Sink(ApplyDeeper(text => "x", Source("a")));
    }

    static void Given_data_by_the_callee()
    {
        With(text => Sink(text)); // flow: given
        With(text => { });
        var kept = "x";
        With(text => kept = text);
        Sink(kept); // flow: given
    }

    static void Given_data_by_the_callee_in_depth()
    {
        var kept = "x";
        WithInDepth(text => kept = text);
        Sink(kept); // flow: given
    }

    static void Leaked_by_the_callee()
    {
        PrintMade(() => Source("a")); // flow: a
        PrintMade(() => "x");
        var name = Source("b");
        PrintMade(() => name); // flow: b
        PrintMade(() => name.Length > 3 ? "long" : "short");
    }

    static void Leaked_by_the_lambda()
    {
        Run(text => Sink(text), Source("a")); // flow: a
        Run(text => Sink(text), "x");
        Run(text => Sink("x"), Source("a"));
    }

    static void Never_invoked_by_the_callee()
    {
        var name = Source("a");
        Ignore(() => Sink(name));
        Ignore(() => name = "x");
        Sink(name); // flow: a
    }

    static void Invoked_if_the_flag_says_so()
    {
        var name = "x";
        RunIf(false, () => name = Source("a"));
        Sink(name);
        RunIf(true, () => name = Source("a"));
        Sink(name); // flow: a
    }

    static void Passed_back_and_invoked_here()
    {
        Sink(Return(text => text)(Source("a"))); // flow: a
        Sink(Return(text => "x")(Source("a")));
    }

    static void Composed()
    {
        Sink(Compose(text => text + "!", text => text)(Source("a"))); // flow: a
        Sink(Compose(text => text, text => "x")(Source("a")));
        Sink(Compose(text => "x", text => text)(Source("a")));
    }

    static void Bound()
    {
        var bound = Bind((one, two) => one + two, Source("a"));
        Sink(bound("x")); // flow: a
        var clean = Bind((one, two) => one + two, "x");
        Sink(clean("y"));
        Sink(clean(Source("b"))); // flow: b
    }

    static void Arguments_are_apart()
    {
        Sink(Call((one, two) => one, Source("a"), "x")); // flow: a
        Sink(Call((one, two) => two, Source("a"), "x"));
    }

    static void Kept_by_a_constructor()
    {
        Sink(new Step(text => text).Run(Source("a"))); // flow: a
        Sink(new Step(text => "x").Run(Source("a")));
        Sink(new Pipeline().Then(text => text).Then(text => text + "!").Run(Source("a"))); // flow: a
    }

    static void Generic_map()
    {
        Sink(Map(Source("a"), text => text)); // flow: a
        Sink(Map(Source("a"), text => text.Length));
        Sink(MapAll([Source("a")], text => text + "!").First()); // flow: a
        Sink(MapAll([Source("a")], text => "x").First());
        Sink(MapAll(["x"], text => text).First());
    }

    static void Own_fold()
    {
        Sink(Fold(["x", Source("a")], "", (all, text) => all + text)); // flow: a
        Sink(Fold(["x"], Source("b"), (all, text) => all + text)); // flow: b
        Sink(Fold(["x", Source("a")], 0, (all, text) => all + text.Length));
    }

    static void Fallback_of_a_lookup(Dictionary<string, string> known)
    {
        Sink(known.TryGetValue("k", out var found) ? found : Or(() => Source("a"))); // flow: a
        Sink(Or(() => "x"));
    }

    static void Visitor()
    {
        Visit(["x", Source("a")], text => Sink(text)); // flow: a
        Visit(["x", "y"], text => Sink(text));
    }

    static void Compiled_expression_tree()
    {
        Expression<Func<string, string>> same = text => text;
        Expression<Func<string, string>> nothing = text => "x";
        Sink(same.Compile()(Source("a"))); // flow: a
        Sink(nothing.Compile()(Source("a")));
        var name = Source("b");
        Expression<Func<string>> captured = () => name;
        Sink(captured.Compile()()); // flow: b
    }

    static void Expression_tree_is_not_run()
    {
        Expression<Func<string>> tree = () => Source("a");
        Sink(tree.Body.NodeType == ExpressionType.Call ? "call" : "other");
    }

    static string Apply(Func<string, string> change, string text) => change(text);

    static string Twice(Func<string, string> change, string text) => change(change(text));

    static string ApplyInDepth(Func<string, string> change, string text) => Apply(change, text);

    static string ApplyDeeper(Func<string, string> change, string text) => Apply(inner => change(inner), text);

    static void With(Action<string> use) => use(Source("given"));

    static void WithInDepth(Action<string> use) => With(text => use(text));

    static void PrintMade(Func<string> make) => Sink(make());

    static void Run(Action<string> use, string text) => use(text);

    static void Ignore(Action action) { }

    static void RunIf(bool flag, Action action)
    {
        if (flag)
            action();
    }

    static Func<string, string> Return(Func<string, string> change) => change;

    static Func<string, string> Compose(Func<string, string> first, Func<string, string> second) =>
        text => second(first(text));

    static Func<string, string> Bind(Func<string, string, string> join, string first) => second => join(first, second);

    static string Call(Func<string, string, string> pick, string first, string second) => pick(first, second);

    static TResult Map<T, TResult>(T value, Func<T, TResult> change) => change(value);

    static IEnumerable<TResult> MapAll<T, TResult>(IEnumerable<T> values, Func<T, TResult> change)
    {
        foreach (var value in values)
            yield return change(value);
    }

    static TAll Fold<T, TAll>(IEnumerable<T> values, TAll start, Func<TAll, T, TAll> join)
    {
        var all = start;
        foreach (var value in values)
            all = join(all, value);

        return all;
    }

    static string Or(Func<string> make) => make();

    static void Visit(IEnumerable<string> values, Action<string> visit)
    {
        foreach (var value in values)
            visit(value);
    }

    class Step(Func<string, string> change)
    {
        public string Run(string text) => change(text);
    }

    class Pipeline
    {
        private Func<string, string> _all = text => text;

        public Pipeline Then(Func<string, string> next)
        {
            var before = _all;
            _all = text => next(before(text));
            return this;
        }

        public string Run(string text) => _all(text);
    }
}
