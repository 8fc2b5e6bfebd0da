class DispatchNarrowing
{
    private readonly IShow _fixed = new Masked();
    private readonly IShow _given;

    private DispatchNarrowing(IShow given) => _given = given;

    void By_allocation()
    {
        IShow show = new Plain();
        Sink(show.Show(Source("a"))); // flow: a
        show = new Masked();
        Sink(show.Show(Source("a")));
    }

    void By_allocation_on_two_branches(bool flag)
    {
        IShow show = flag ? new Masked() : new Starred();
        Sink(show.Show(Source("a")));
        IShow other = flag ? new Masked() : new Plain();
        Sink(other.Show(Source("b"))); // flow: b
    }

    void By_factory()
    {
        Sink(Factory.MaskedOne().Show(Source("a")));
        Sink(Factory.PlainOne().Show(Source("a"))); // flow: a
    }

    void By_readonly_field()
    {
        Sink(_fixed.Show(Source("a")));
        Sink(_given.Show(Source("b"))); // flow: b
    }

    void By_static_type(Masked masked, Starred starred, IShow show)
    {
        Sink(masked.Show(Source("a")));
        Sink(starred.Show(Source("a")));
        Sink(show.Show(Source("b"))); // flow: b
    }

    void By_cast(object value, object other)
    {
        Sink(((Masked)value).Show(Source("a")));
        Sink(((Plain)other).Show(Source("a"))); // flow: a
    }

    void By_as(object value)
    {
        Sink((value as Masked)?.Show(Source("a")));
        Sink((value as Plain)?.Show(Source("a"))); // flow: a
    }

    void By_type_test(IShow show)
    {
        if (show is Masked)
            Sink(show.Show(Source("a")));
        else
            Sink(show.Show(Source("b"))); // flow: b
    }

    void By_negative_type_test(IShow show)
    {
        if (show is not Masked)
            return;

        Sink(show.Show(Source("a")));
    }

    void By_excluding_all_that_leak(IWriter writer)
    {
        if (writer is Loud)
            return;

        writer.Write(Source("a"));
    }

    void By_excluding_some(IWriter writer)
    {
        if (writer is Quiet)
            return;

        writer.Write(Source("a")); // flow: a
    }

    void By_type_switch(IWriter writer)
    {
        switch (writer)
        {
            case Quiet:
                writer.Write(Source("a"));
                break;
            case Loud loud:
                loud.Write(Source("b")); // flow: b
                break;
            default:
                writer.Write(Source("c"));
                break;
        }
    }

    void By_type_in_a_switch_expression(IShow show)
    {
        Sink(show switch { Masked m => m.Show(Source("a")), _ => "x" });
        Sink(show switch { Plain p => p.Show(Source("b")), _ => "x" }); // flow: b
    }

    void By_exact_type(IShow show)
    {
        if (show.GetType() == typeof(Masked))
            Sink(show.Show(Source("a")));
    }

    void By_argument_of_the_helper()
    {
        Sink(Apply(new Masked(), Source("a")));
        Sink(Apply(new Plain(), Source("b"))); // flow: b
    }

    void By_argument_of_the_constructor()
    {
        Sink(new Printer(new Masked()).Print(Source("a")));
        Sink(new Printer(new Plain()).Print(Source("b"))); // flow: b
    }

    void By_property_set_before()
    {
        var settings = new Settings { Show = new Masked() };
        Sink(settings.Show.Show(Source("a")));
        settings.Show = new Plain();
        Sink(settings.Show.Show(Source("b"))); // flow: b
    }

    void By_element_type()
    {
        var shows = new List<IShow> { new Masked(), new Starred() };
        foreach (var show in shows)
        {
            Sink(show.Show(Source("a")));
        }

        shows.Add(new Plain());
        Sink(shows[2].Show(Source("b"))); // flow: b
    }

    void By_type_that_a_derived_class_reimplements(Veiled veiled, Unveiled unveiled)
    {
        Sink(veiled.Show(Source("a")));
        IShow show = veiled;
        Sink(show.Show(Source("b"))); // flow: b
        show = unveiled;
        Sink(show.Show(Source("c"))); // flow: c
        show = new Veiled();
        Sink(show.Show(Source("d")));
    }

    void By_sealed_type_test(IShow show)
    {
        if (show is Starred starred)
            Sink(starred.Show(Source("a")));
    }

    static string Apply(IShow show, string text) => show.Show(text);

    interface IShow
    {
        string Show(string text);
    }

    internal class Plain : IShow
    {
        public string Show(string text) => text;
    }

    internal class Masked : IShow
    {
        public string Show(string text) => "***";
    }

    internal class Veiled : IShow
    {
        public string Show(string text) => "***";
    }

    internal class Unveiled : Veiled, IShow
    {
        string IShow.Show(string text) => text;
    }

    internal sealed class Starred : IShow
    {
        public string Show(string text) => "*";
    }

    interface IWriter
    {
        void Write(string text);
    }

    class Loud : IWriter
    {
        public void Write(string text) => Sink(text);
    }

    class Quiet : IWriter
    {
        public void Write(string text) { }
    }

    class Silent : IWriter
    {
        public void Write(string text) => _ = text.Length;
    }

    static class Factory
    {
        public static IShow MaskedOne() => new Masked();

        public static IShow PlainOne() => new Plain();
    }

    class Printer(IShow show)
    {
        public string Print(string text) => show.Show(text);
    }

    class Settings
    {
        public IShow Show { get; set; } = new Plain();
    }
}
