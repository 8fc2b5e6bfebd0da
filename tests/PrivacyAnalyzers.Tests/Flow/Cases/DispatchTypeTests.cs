class DispatchTypeTests
{
    void In_a_condition(IWriter writer, bool flag)
    {
        if (flag && writer is Quiet)
            writer.Write(Source("a"));

        if (flag || writer is Quiet)
            writer.Write(Source("b")); // flow: b

        if (writer is Quiet or Silent)
            writer.Write(Source("c"));

        if (writer is not (Quiet or Silent))
            writer.Write(Source("d")); // flow: d
    }

    string In_a_conditional_expression(IShow show)
    {
        Sink(show is Masked ? show.Show(Source("a")) : "x");
        Sink(show is Masked ? "x" : show.Show(Source("b"))); // flow: b
        return "";
    }

    void In_a_guard_that_throws(IWriter writer)
    {
        if (writer is not Quiet)
            throw new ArgumentException("only quiet ones", nameof(writer));

        writer.Write(Source("a"));
    }

    void In_a_loop(List<IWriter> writers)
    {
        foreach (var writer in writers)
        {
            if (writer is Loud)
                continue;

            writer.Write(Source("a"));
        }

        foreach (var quiet in writers.OfType<Quiet>())
        {
            quiet.Write(Source("b"));
        }

        foreach (var loud in writers.OfType<Loud>())
        {
            loud.Write(Source("c")); // flow: c
        }
    }

    void Forgotten_after_assignment(IWriter writer, IWriter other)
    {
        if (writer is Quiet)
        {
            writer = other;
            writer.Write(Source("a")); // flow: a
        }
    }

    void Of_another_variable(IWriter writer, IWriter other)
    {
        if (other is Quiet)
            writer.Write(Source("a")); // flow: a
    }

    void Of_a_member(Desk desk)
    {
        if (desk.Writer is Quiet quiet)
        {
            quiet.Write(Source("a"));
            desk.Writer.Write(Source("b"));
        }
        else
        {
            desk.Writer.Write(Source("c")); // flow: c
        }
    }

    void By_a_boolean_kept(IShow show)
    {
        var known = show as Masked;
        if (known is null)
            return;

        Sink(known.Show(Source("a")));
    }

    void Impossible_for_what_was_allocated()
    {
        IShow show = new Masked();
        if (show is Plain plain)
            Sink(plain.Show(Source("a")));

        IShow other = new Plain();
        if (other is Plain same)
            Sink(same.Show(Source("b"))); // flow: b
    }

    void Impossible_for_the_data()
    {
        object value = Source("a");
        if (value is int number)
            Sink(number);

        if (value is Person person)
            Sink(person.Name);
    }

    void Of_a_type_parameter()
    {
        Sink(Described(Source("a"))); // flow: a
        Sink(Described(new Person { Name = Source("b") })); // flow: b
        Sink(Described(new Person { Phone = Source("b") }));
        Sink(Described(new Plain()));
    }

    void Of_an_argument_in_a_callee()
    {
        WriteUnlessLoud(new Quiet(), Source("a"));
        WriteUnlessLoud(new Loud(), Source("a"));
        WriteIfLoud(new Loud(), Source("b")); // flow: b
        WriteIfLoud(new Quiet(), Source("b"));
    }

    void Of_a_hierarchy(Message message)
    {
        var text = message switch
        {
            Call call => call.Number,
            Letter letter => letter.Address,
            _ => "x",
        };
        Sink(text);
        Sink(TextOf(new Call(Source("a")))); // flow: a
        Sink(TextOf(new Letter(Source("b"), "x")));
        Sink(TextOf(new Letter("x", Source("c")))); // flow: c
    }

    static string TextOf(Message message) => message switch
    {
        Call call => call.Number,
        Letter { Address: var address } => address,
        _ => throw new NotSupportedException(),
    };

    static string Described<T>(T value) => value switch
    {
        string text => text,
        Person person => person.Name,
        _ => "x",
    };

    static void WriteUnlessLoud(IWriter writer, string text)
    {
        if (writer is not Loud)
            writer.Write(text);
    }

    static void WriteIfLoud(IWriter writer, string text)
    {
        if (writer is Loud loud)
            loud.Write(text);
    }

    interface IShow
    {
        string Show(string text);
    }

    sealed class Plain : IShow
    {
        public string Show(string text) => text;
    }

    sealed class Masked : IShow
    {
        public string Show(string text) => "***";
    }

    interface IWriter
    {
        void Write(string text);
    }

    sealed class Loud : IWriter
    {
        public void Write(string text) => Sink(text);
    }

    sealed class Quiet : IWriter
    {
        public void Write(string text) { }
    }

    sealed class Silent : IWriter
    {
        public void Write(string text) => Sink(text.Length);
    }

    class Desk(IWriter writer)
    {
        public IWriter Writer { get; } = writer;
    }

    class Person
    {
        public string Name { get; set; } = "";

        public string Phone { get; set; } = "";
    }

    abstract record Message;

    record Call(string Number) : Message;

    record Letter(string Recipient, string Address) : Message;
}
