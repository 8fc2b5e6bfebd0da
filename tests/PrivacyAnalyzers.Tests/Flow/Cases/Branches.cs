class Branches
{
    void Joined(bool flag)
    {
        var text = "";
        if (flag)
        {
            text = Source("a");
        }

        Sink(text); // flow: a
    }

    void Cleaned(bool flag)
    {
        var text = Source("a");
        if (flag)
        {
            text = "x";
            Sink(text); // no flow
        }
        else
        {
            text = "y";
        }

        Sink(text); // no flow
    }

    void Returned(bool flag)
    {
        var text = Source("a");
        if (flag)
        {
            return;
        }

        Sink(text); // flow: a
    }

    void Operators(string? other, int kind)
    {
        Sink(other ?? Source("a")); // flow: a
        Sink(kind > 0 ? Source("a") : OtherSource("b")); // flow: a b
        Sink(kind switch { 0 => Source("a"), 1 => "x", _ => "y" }); // flow: a
        Sink(other?.Trim()); // no flow
        string? maybe = Source("a");
        Sink(maybe?.Trim()); // flow: a
        other ??= Source("b");
        Sink(other); // flow: b
    }

    void Constant()
    {
        const bool debug = false;
        var text = "x";
        if (debug)
        {
            text = Source("a");
        }

        Sink(text); // no flow
    }

    void Switched(int kind)
    {
        var text = "";
        switch (kind)
        {
            case 0:
                text = Source("a");
                break;
            case 1:
                text = "x";
                Sink(text); // no flow
                return;
            default:
                Sink(text); // no flow
                break;
        }

        Sink(text); // flow: a
    }

    void Loops(string[] parts)
    {
        var last = "";
        foreach (var part in parts)
        {
            Sink(last); // flow: a
            last = Source("a");
        }

        for (var i = 0; i < 3; i++)
        {
            Sink(i); // no flow
        }

        while (last.Length > 0)
        {
            last = "";
            break;
        }

        Sink(last); // flow: a
    }

    void Broken(bool flag)
    {
        var text = "";
        while (true)
        {
            text = Source("a");
            if (flag)
            {
                text = "";
                break;
            }
        }

        Sink(text); // no flow
    }

    void Attempted()
    {
        var text = "";
        try
        {
            text = Source("a");
            Console.WriteLine();
            text = "";
        }
        catch (InvalidOperationException)
        {
            Sink(text); // flow: a
        }
        finally
        {
            Sink("x"); // no flow
        }

        Sink(text); // flow: a
    }

    void Jumped(bool flag)
    {
        var text = "";
    again:
        Sink(text); // flow: a
        text = Source("a");
        if (flag)
        {
            goto again;
        }

        text = "";
        goto end;
    end:
        Sink(text); // no flow
    }

    void Patterns(object value)
    {
        object text = Source("a");
        if (text is string known)
        {
            Sink(known); // flow: a
        }

        if (value is string other)
        {
            Sink(other); // no flow
        }
    }
}
