// What is put into an exception leaves with it: built-in rows make its constructors and its Data sinks too.
class Exceptions
{
    void Message()
    {
        try
        {
            throw new InvalidOperationException(Source("a")); // flow: a
        }
        catch (InvalidOperationException e)
        {
            Sink(e.Message); // flow: a
            Sink(e); // flow: a
            Sink(e.ToString()); // flow: a
            Sink(e.StackTrace);
            Sink(e.GetType().Name);
        }
    }

    void Clean_message()
    {
        try
        {
            throw new InvalidOperationException("x");
        }
        catch (InvalidOperationException e)
        {
            Sink(e.Message);
            Sink(e);
        }
    }

    void Thrown_by_a_callee()
    {
        try
        {
            Fail(Source("a")); // flow: a
        }
        catch (Exception e)
        {
            Sink(e.Message); // flow: a
        }
    }

    void Thrown_clean_by_a_callee()
    {
        try
        {
            Fail("x");
        }
        catch (Exception e)
        {
            Sink(e.Message);
        }
    }

    void Thrown_in_depth()
    {
        try
        {
            FailInDepth(Source("a")); // flow: a
        }
        catch (Exception e)
        {
            Sink(e.Message); // flow: a
        }
    }

    void Made_by_a_callee()
    {
        try
        {
            throw Failure(Source("a")); // flow: a
        }
        catch (Exception e) when (e is ArgumentException)
        {
            Sink(e.Message); // flow: a
        }
    }

    void Property()
    {
        try
        {
            throw new CaseException("x") { Name = Source("a"), Code = "y" };
        }
        catch (CaseException e)
        {
            Sink(e.Name); // flow: a
            Sink(e.Code);
            Sink(e.Message);
        }
    }

    void Property_thrown_by_a_callee()
    {
        try
        {
            FailCase(Source("a"));
        }
        catch (CaseException e)
        {
            Sink(e.Name); // flow: a
            Sink(e.Message);
        }
    }

    void Property_in_a_pattern()
    {
        try
        {
            FailCase(Source("a"));
        }
        catch (Exception e) when (e is CaseException { Name: var name })
        {
            Sink(name); // flow: a
        }
    }

    void Data_of_an_exception()
    {
        try
        {
            var failure = new InvalidOperationException("x");
            failure.Data["name"] = Source("a"); // flow: a
            throw failure;
        }
        catch (Exception e)
        {
            Sink(e.Data["name"]); // flow: a
            Sink(e.Message);
        }
    }

    void Inner_exception()
    {
        try
        {
            throw new InvalidOperationException("x", new ArgumentException(Source("a"))); // flow: a
        }
        catch (Exception e)
        {
            Sink(e.Message);
            Sink(e.InnerException?.Message); // flow: a
            Sink(e.ToString()); // flow: a
        }
    }

    void Wrapped()
    {
        try
        {
            try
            {
                Fail(Source("a")); // flow: a
            }
            catch (Exception e)
            {
                throw new InvalidOperationException("Failed: " + e.Message, e); // flow: a
            }
        }
        catch (Exception outer)
        {
            Sink(outer.Message); // flow: a
        }
    }

    void Rethrown()
    {
        try
        {
            try
            {
                Fail(Source("a")); // flow: a
            }
            catch
            {
                throw;
            }
        }
        catch (Exception e)
        {
            Sink(e.Message); // flow: a
        }
    }

    void Other_type_is_not_caught_here()
    {
        try
        {
            throw new CaseException(Source("a")); // flow: a
        }
        catch (ArgumentException e)
        {
            Sink(e.Message);
        }
        catch (CaseException e)
        {
            Sink(e.Message); // flow: a
        }
    }

    void Caught_before_the_general_one()
    {
        try
        {
            throw new CaseException(Source("a")); // flow: a
        }
        catch (CaseException)
        {
        }
        catch (Exception e)
        {
            Sink(e.Message);
        }
    }

    void Filter_that_is_false()
    {
        try
        {
            throw new CaseException(Source("a")); // flow: a
        }
        catch (CaseException e) when (false)
        {
            Sink(e.Message);
        }
        catch (Exception e) when (e.Message.Length > 3)
        {
            Sink(e.Message); // flow: a
        }
    }

    void Filter_that_leaks()
    {
        try
        {
            Fail(Source("a")); // flow: a
        }
        catch (Exception e) when (Logged(e.Message)) // flow: a
        {
        }
    }

    void Kept_outside()
    {
        Exception? kept = null;
        try
        {
            Fail(Source("a")); // flow: a
        }
        catch (Exception e)
        {
            kept = e;
        }

        Sink(kept?.Message); // flow: a
    }

    async Task Thrown_later()
    {
        try
        {
            await FailLater(Source("a")); // flow: a
        }
        catch (Exception e)
        {
            Sink(e.Message); // flow: a
        }
    }

    void Aggregate()
    {
        var all = new AggregateException(new InvalidOperationException(Source("a"))); // flow: a
        Sink(all.InnerExceptions[0].Message); // flow: a
        Sink(all.Flatten().InnerException!.Message); // flow: a
    }

    static void Fail(string text) => throw new InvalidOperationException(text);

    static void FailInDepth(string text) => Fail("Failed: " + text);

    static void FailCase(string name) => throw new CaseException("x") { Name = name };

    static Exception Failure(string text) => new ArgumentException(text);

    static async Task FailLater(string text)
    {
        await Task.Yield();
        throw new InvalidOperationException(text);
    }

    static bool Logged(string text)
    {
        Sink(text);
        return true;
    }

    class CaseException(string message) : Exception(message)
    {
        public string Name { get; init; } = "";

        public string Code { get; init; } = "";
    }
}
