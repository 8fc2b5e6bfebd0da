using System.Collections;
using System.Runtime.CompilerServices;
using System.Threading;

class Iterators
{
    private readonly List<string> _names = [Source("field")];

    void Yielded()
    {
        Sink(Two("x", Source("a")).Last()); // flow: a
        Sink(Two("x", "y").Last());
        foreach (var name in Two(Source("b"), "x"))
            Sink(name); // flow: b
    }

    void Argument_that_is_not_yielded()
    {
        foreach (var name in Lengths(Source("a")))
            Sink(name);
    }

    void Own_operators()
    {
        Sink(Kept([Source("a")], name => name.Length > 3).First()); // flow: a
        Sink(Kept(["x"], name => name != Source("a")).First());
        Sink(Changed([Source("a")], name => name + "!").First()); // flow: a
        Sink(Changed([Source("a")], name => name.Length).First());
        Sink(Changed(Kept([Source("a")], name => true), name => name).ToList()[0]); // flow: a
    }

    void Yield_break(bool flag)
    {
        foreach (var name in Until(flag, Source("a")))
            Sink(name); // flow: a

        foreach (var name in Until(true, Source("a")))
            Sink(name);
    }

    void Nested_iterators()
    {
        Sink(Outer(Source("a")).Last()); // flow: a
        Sink(Outer("x").Last());
    }

    void Recursive_iterator()
    {
        Sink(Walk(new Branch(Source("a"), [new Branch("x", [])])).First()); // flow: a
        Sink(Walk(new Branch("x", [new Branch(Source("b"), [])])).Last()); // flow: b
        Sink(Walk(new Branch("x", [])).First());
    }

    void Iterator_with_finally()
    {
        foreach (var name in Guarded(Source("a")))
            Sink(name); // flow: a
    }

    void Iterator_over_a_field()
    {
        foreach (var name in All())
            Sink(name); // flow: field
    }

    void Tuples_and_objects()
    {
        foreach (var (name, number) in Numbered([Source("a")]))
        {
            Sink(name); // flow: a
            Sink(number);
        }

        foreach (var person in Persons(Source("b")))
        {
            Sink(person.Name); // flow: b
            Sink(person.Phone);
        }
    }

    void Own_enumerable()
    {
        foreach (var name in new Roster(Source("a")))
            Sink(name); // flow: a

        foreach (var name in new Roster("x"))
            Sink(name);

        Sink(new Roster(Source("b")).Last()); // flow: b
    }

    void Enumerator_method()
    {
        using var each = Each(Source("a"));
        while (each.MoveNext())
            Sink(each.Current); // flow: a
    }

    void Not_generic()
    {
        foreach (var name in Loose(Source("a")))
            Sink(name); // flow: a
    }

    void Leaks_when_iterated()
    {
        foreach (var name in Printing(Source("a"))) // flow: a
        {
        }
    }

    async Task Async_iterator()
    {
        await foreach (var name in Stream(Source("a")))
            Sink(name); // flow: a

        await foreach (var name in Stream("x"))
            Sink(name);

        await foreach (var name in Stream(Source("b")).ConfigureAwait(false))
            Sink(name); // flow: b

        await foreach (var name in Stream(Source("c")).WithCancellation(CancellationToken.None))
            Sink(name); // flow: c
    }

    async Task Async_enumerator_by_hand()
    {
        await using var each = Stream(Source("a")).GetAsyncEnumerator();
        while (await each.MoveNextAsync())
            Sink(each.Current); // flow: a
    }

    async Task Async_operators()
    {
        await foreach (var name in ChangedLater(Stream(Source("a")), name => name + "!"))
            Sink(name); // flow: a

        await foreach (var length in ChangedLater(Stream(Source("a")), name => name.Length))
            Sink(length);
    }

    static IEnumerable<string> Two(string first, string second)
    {
        yield return first;
        yield return second;
    }

    static IEnumerable<int> Lengths(string text)
    {
        yield return text.Length;
    }

    static IEnumerable<T> Kept<T>(IEnumerable<T> values, Func<T, bool> keep)
    {
        foreach (var value in values)
        {
            if (keep(value))
                yield return value;
        }
    }

    static IEnumerable<TResult> Changed<T, TResult>(IEnumerable<T> values, Func<T, TResult> change)
    {
        foreach (var value in values)
            yield return change(value);
    }

    static IEnumerable<string> Until(bool stop, string text)
    {
        if (stop)
            yield break;

        yield return text;
    }

    static IEnumerable<string> Outer(string text)
    {
        foreach (var part in Two("x", text))
            yield return part + "!";
    }

    static IEnumerable<string> Walk(Branch branch)
    {
        yield return branch.Name;
        foreach (var child in branch.Children)
        {
            foreach (var name in Walk(child))
                yield return name;
        }
    }

    static IEnumerable<string> Guarded(string text)
    {
        try
        {
            yield return text;
        }
        finally
        {
            Sink("x");
        }
    }

    IEnumerable<string> All()
    {
        foreach (var name in _names)
            yield return name;
    }

    static IEnumerable<(string Name, int Number)> Numbered(IEnumerable<string> names)
    {
        var number = 0;
        foreach (var name in names)
            yield return (name, number++);
    }

    static IEnumerable<Person> Persons(string name)
    {
        yield return new Person { Name = name, Phone = "x" };
    }

    static IEnumerator<string> Each(string text)
    {
        yield return text;
    }

    static IEnumerable Loose(string text)
    {
        yield return text;
    }

    static IEnumerable<string> Printing(string text)
    {
        Sink(text);
        yield return "x";
    }

    static async IAsyncEnumerable<string> Stream(
        string text,
        [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await Task.Delay(1, cancel);
        yield return text;
    }

    static async IAsyncEnumerable<TResult> ChangedLater<T, TResult>(
        IAsyncEnumerable<T> values,
        Func<T, TResult> change)
    {
        await foreach (var value in values)
            yield return change(value);
    }

    record Branch(string Name, List<Branch> Children);

    class Person
    {
        public string Name = "";
        public string Phone = "";
    }

    class Roster(string name) : IEnumerable<string>
    {
        public IEnumerator<string> GetEnumerator()
        {
            yield return "x";
            yield return name;
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
