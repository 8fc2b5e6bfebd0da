// What is put into an exception leaves with it: built-in rows make its constructors and its Data sinks too.
class ExceptionPaths
{
    void Finally_sees_what_was_assigned()
    {
        var name = "x";
        try
        {
            name = Source("a");
            Run();
        }
        finally
        {
            Sink(name); // flow: a
        }
    }

    void Finally_cleans()
    {
        var name = Source("a");
        try
        {
            Run();
        }
        finally
        {
            name = "x";
        }

        Sink(name);
    }

    void Finally_taints()
    {
        var name = "x";
        try
        {
            Run();
            Sink(name);
        }
        finally
        {
            name = Source("a");
        }

        Sink(name); // flow: a
    }

    string Finally_and_return()
    {
        var name = Source("a");
        try
        {
            return name;
        }
        finally
        {
            name = "x";
        }
    }

    void Returned_before_finally() => Sink(Finally_and_return()); // flow: a

    void Catch_cleans()
    {
        var name = "x";
        try
        {
            name = Source("a");
            Run();
            name = "y";
        }
        catch
        {
            name = "z";
        }

        Sink(name);
    }

    void Nothing_after_a_throw()
    {
        var name = Source("a");
        Fail("x");
        Sink(name);
    }

    void Nothing_after_a_throw_expression(string? unknown)
    {
        var name = unknown is null ? throw new ArgumentException(Source("a")) : "x"; // flow: a
        Sink(name);
        Sink(unknown
            ?? throw new ArgumentException(Source("a"))); // flow: a
    }

    void Disposed()
    {
        using (new Printing(Source("a"))) // flow: a
        {
        }

        using var clean = new Printing("x");
    }

    static void Fail(string text) => throw new InvalidOperationException(text);

    static void Run() => Console.WriteLine();

    class Printing(string name) : IDisposable
    {
        public void Dispose() => Sink(name);
    }
}
