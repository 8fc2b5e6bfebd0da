class CallRecursion
{
    static void Direct(int count)
    {
        Sink(Repeat(Source("a"), count)); // flow: a
        Sink(Repeat("x", count));
        Sink(Forget(Source("a"), count));
        Sink(Collect(Source("a"), "x", count)); // flow: a
        Sink(Collect("x", Source("a"), count)); // flow: a
    }

    static void Mutual(int count)
    {
        Sink(Even(Source("a"), count)); // flow: a
        Sink(Even("x", count));
        Sink(EvenCount(Source("a"), count));
    }

    static void Three_in_a_ring(int count)
    {
        Sink(One(Source("a"), count)); // flow: a
        Sink(Two(Source("b"), count)); // flow: b
        Sink(Three("x", count));
    }

    static void Arguments_change_places(int count)
    {
        Sink(Swap(Source("a"), "x", count)); // flow: a
        Sink(Swap("x", Source("a"), count)); // flow: a
        Sink(Swap("x", "y", count));
    }

    static void Arguments_shift(int count)
    {
        Sink(Shift("x", "y", Source("a"), count)); // flow: a
        Sink(Shift("x", "y", "z", count));
    }

    static void Leaks_at_the_bottom(int count)
    {
        PrintAtLast(Source("a"), count); // flow: a
        PrintAtLast("x", count);
        PrintAll(["x", Source("b")], 0); // flow: b
    }

    static void Makes_at_the_bottom(int count) => Sink(MakeAtLast(count)); // flow: made

    static void Fills_at_the_bottom(int count)
    {
        var person = new Person();
        FillAtLast(person, Source("a"), count);
        Sink(person.Name); // flow: a
        Sink(person.Phone);
    }

    static void Builds_a_text(int count)
    {
        var builder = new StringBuilder();
        Write(builder, Source("a"), count);
        Sink(builder.ToString()); // flow: a
        var clean = new StringBuilder();
        Write(clean, "x", count);
        Sink(clean.ToString());
    }

    static void Through_an_interface()
    {
        INode chain = new Link(new Leaf(Source("a")));
        Sink(chain.Read()); // flow: a
        INode clean = new Link(new Leaf("x"));
        Sink(clean.Read());
    }

    static void Generic_that_grows(int count) => Sink(Wrap(Source("a"), count)); // flow: a

    static string Repeat(string text, int count) => count == 0 ? text : Repeat(text, count - 1);

    static string Forget(string text, int count) => count == 0 ? "x" : Forget(text, count - 1);

    static string Collect(string text, string all, int count) =>
        count == 0 ? all : Collect(text, all + text, count - 1);

    static string Even(string text, int count) => count == 0 ? text : Odd(text, count - 1);

    static string Odd(string text, int count) => count == 0 ? "x" : Even(text, count - 1);

    static int EvenCount(string text, int count) => count == 0 ? text.Length : OddCount(text, count - 1);

    static int OddCount(string text, int count) => count == 0 ? 1 : EvenCount(text, count - 1);

    static string One(string text, int count) => count == 0 ? text : Two(text, count - 1);

    static string Two(string text, int count) => count == 0 ? "x" : Three(text, count - 1);

    static string Three(string text, int count) => count == 0 ? "y" : One(text, count - 1);

    static string Swap(string first, string second, int count) =>
        count == 0 ? first : Swap(second, first, count - 1);

    static string Shift(string first, string second, string third, int count) =>
        count == 0 ? first : Shift(second, third, first, count - 1);

    static void PrintAtLast(string text, int count)
    {
        if (count == 0)
            Sink(text);
        else
            PrintAtLast(text, count - 1);
    }

    static void PrintAll(string[] names, int index)
    {
        if (index >= names.Length)
            return;

        Sink(names[index]);
        PrintAll(names, index + 1);
    }

    static string MakeAtLast(int count) => count == 0 ? Source("made") : MakeAtLast(count - 1);

    static void FillAtLast(Person person, string name, int count)
    {
        if (count == 0)
            person.Name = name;
        else
            FillAtLast(person, name, count - 1);
    }

    static void Write(StringBuilder builder, string text, int count)
    {
        if (count == 0)
            return;

        builder.Append(text);
        Write(builder, text, count - 1);
    }

    static string Wrap<T>(T value, int count) => count == 0 ? $"{value}" : Wrap((value, count), count - 1);

    interface INode
    {
        string Read();
    }

    class Link(INode next) : INode
    {
        public string Read() => next.Read();
    }

    class Leaf(string text) : INode
    {
        public string Read() => text;
    }

    class Person
    {
        public string Name = "";
        public string Phone = "";
    }
}
