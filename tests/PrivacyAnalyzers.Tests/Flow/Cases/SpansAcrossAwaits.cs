// since: 13
class SpansAcrossAwaits
{
    static async Task Span_in_an_async_method()
    {
        string[] names = ["x"];
        {
            Span<string> span = names;
            Sink(span[0]);
            span[0] = Source("a");
        }

        await Task.Yield();
        Sink(names[0]); // flow: a
    }

    static IEnumerable<string> Span_in_an_iterator(string[] names)
    {
        string first;
        {
            ReadOnlySpan<string> span = names;
            first = span[0];
        }

        yield return first;
    }

    static void Iterated()
    {
        Sink(Span_in_an_iterator([Source("a")]).First()); // flow: a
        Sink(Span_in_an_iterator(["x"]).First());
    }

    static async Task Ref_local_in_an_async_method()
    {
        var person = new Person();
        {
            ref var place = ref person.Name;
            place = Source("a");
        }

        await Task.Yield();
        Sink(person.Name); // flow: a
        Sink(person.Phone);
    }

    static void Ref_struct_as_a_type_argument()
    {
        Sink(Named(new Window([Source("a")]))); // flow: a
        Sink(Named(new Window(["x"])));
    }

    static void Enumerators_that_are_ref_structs()
    {
        foreach (var line in Source("a").AsSpan().EnumerateLines())
            Sink(line.ToString()); // flow: a

        var span = Source("b").AsSpan();
        foreach (var part in span.Split(','))
            Sink(span[part].ToString()); // flow: b
    }

    static string Named<T>(T value)
        where T : INamed, allows ref struct => value.Name;

    interface INamed
    {
        string Name { get; }
    }

    ref struct Window(ReadOnlySpan<string> names) : INamed
    {
        private readonly ReadOnlySpan<string> _names = names;

        public readonly string Name => _names[0];
    }

    class Person
    {
        public string Name = "";
        public string Phone = "";
    }
}
