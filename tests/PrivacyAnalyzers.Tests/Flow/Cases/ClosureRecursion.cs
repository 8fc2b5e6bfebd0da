class ClosureRecursion
{
    static void Recursive_closure()
    {
        Func<string, int, string>? repeat = null;
        repeat = (text, count) => count == 0 ? text : repeat!(text, count - 1);
        Sink(repeat(Source("a"), 3)); // flow: a
        Sink(repeat("x", 3));
    }

    static void Mutually_recursive_closures()
    {
        Func<string, int, string>? odd = null;
        Func<string, int, string> even = (text, count) => count == 0 ? text : odd!(text, count - 1);
        odd = (text, count) => count == 0 ? "x" : even(text, count - 1);
        Sink(even(Source("a"), 4)); // flow: a
        Sink(even("x", 4));
    }

    static void Closure_that_wraps_itself(int count)
    {
        Func<string, string> change = text => text;
        for (var i = 0; i < count; i++)
        {
            var before = change;
            change = text => before(text) + "!";
        }

        Sink(change(Source("a"))); // flow: a
        Sink(change("x"));
    }

    static void Closure_that_gives_itself()
    {
        Self self = null!;
        self = text => self;
        Sink(self(Source("a")) is null ? "none" : "one");
    }

    delegate Self Self(string text);
}
