class DispatchInterfaces
{
    void Explicit_implementation()
    {
        var both = new Both();
        Sink(both.Show(Source("a")));
        Sink(((IShow)both).Show(Source("b"))); // flow: b
        Sink(((IOther)both).Show(Source("c")));
        IShow show = both;
        Sink(show.Show(Source("d"))); // flow: d
    }

    void Explicit_property()
    {
        var person = new Person { Name = Source("a") };
        Sink(((INamed)person).Name);
        Sink(((ICoded)person).Name); // flow: a
        Sink(person.Name); // flow: a
    }

    void Default_member_is_used()
    {
        IGreet greet = new Defaulted();
        Sink(greet.Greet(Source("a"))); // flow: a
    }

    void Default_member_is_replaced()
    {
        IGreet greet = new Replaced();
        Sink(greet.Greet(Source("a")));
        IGreet unknown = Choose(true);
        Sink(unknown.Greet(Source("b"))); // flow: b
    }

    void Default_member_calls_an_abstract_one()
    {
        IGreet loud = new Defaulted();
        loud.Say(Source("a")); // flow: a
        IGreet quiet = new Replaced();
        quiet.Say(Source("a"));
    }

    void Default_member_reads_a_property()
    {
        INamed named = new Named(Source("a"));
        Sink(named.Display); // flow: a
        INamed none = new Nameless(Source("a"));
        Sink(none.Display);
    }

    void Derived_interface_replaces_the_default()
    {
        IGreet polite = new Polite();
        Sink(polite.Greet(Source("a")));
        IGreetPolitely same = new Polite();
        Sink(same.Greet(Source("a")));
    }

    void Implemented_by_the_base_class()
    {
        IShow show = new Inherits();
        Sink(show.Show(Source("a"))); // flow: a
        IShow again = new InheritsAgain();
        Sink(again.Show(Source("a")));
    }

    void Reimplemented_without_override()
    {
        IShow show = new Hides();
        Sink(show.Show(Source("a"))); // flow: a
        Sink(new Hides().Show(Source("a")));
    }

    void Struct_behind_an_interface()
    {
        IShow show = new Place();
        Sink(show.Show(Source("a"))); // flow: a
        IShow none = new Nowhere();
        Sink(none.Show(Source("a")));
    }

    void Struct_changed_in_its_box()
    {
        var cell = new Cell();
        ICell boxed = cell;
        boxed.Set(Source("a"));
        Sink(boxed.Get()); // flow: a
        Sink(cell.Get());
    }

    void Static_abstract_member()
    {
        Sink(Make<Loud>(Source("a"))); // flow: a
        Sink(Make<Quiet>(Source("a")));
        Sink(MakeVirtual<Loud>(Source("b"))); // flow: b
        Sink(MakeVirtual<Quiet>(Source("b")));
    }

    void Interface_of_a_type_parameter()
    {
        IStore<string> kept = new Kept<string>();
        kept.Put(Source("a"));
        Sink(kept.Get()); // flow: a
        IStore<string> lost = new Lost<string>();
        lost.Put(Source("a"));
        Sink(lost.Get());
    }

    void Same_interface_twice()
    {
        var converter = new Converter();
        Sink(((IConvert<string>)converter).From(Source("a"))); // flow: a
        Sink(((IConvert<int>)converter).From(Source("a")));
    }

    void Disposed()
    {
        using (var loud = new LoudScope(Source("a"))) // flow: a
        {
            Sink("x");
        }

        using var quiet = new QuietScope(Source("a"));
    }

    void Compared()
    {
        var people = new[] { new Ordered(Source("a")), new Ordered("x") };
        Sink(people[0].CompareTo(people[1]));
    }

    static IGreet Choose(bool flag) => flag ? new Defaulted() : new Replaced();

    static string Make<T>(string text)
        where T : IMake => T.Make(text);

    static string MakeVirtual<T>(string text)
        where T : IMake => T.MakeOr(text);

    interface IShow
    {
        string Show(string text);
    }

    interface IOther
    {
        string Show(string text);
    }

    class Both : IShow, IOther
    {
        public string Show(string text) => "x";

        string IShow.Show(string text) => text;

        string IOther.Show(string text) => "y";
    }

    interface INamed
    {
        string Name { get; }

        string Display => $"<{Name}>";
    }

    interface ICoded
    {
        string Name { get; }
    }

    class Person : INamed, ICoded
    {
        public string Name { get; set; } = "";

        string INamed.Name => "***";
    }

    class Named(string name) : INamed
    {
        public string Name => name;
    }

    class Nameless(string name) : INamed
    {
        public string Name => name.Length > 0 ? "yes" : "no";
    }

    interface IGreet
    {
        string Greet(string name) => "Dear " + name;

        void Say(string text) => Emit(text);

        void Emit(string text);
    }

    class Defaulted : IGreet
    {
        public void Emit(string text) => Sink(text);
    }

    class Replaced : IGreet
    {
        public string Greet(string name) => "Dear all";

        public void Emit(string text) { }
    }

    interface IGreetPolitely : IGreet
    {
        string IGreet.Greet(string name) => "Dear all";
    }

    class Polite : IGreetPolitely
    {
        public void Emit(string text) { }
    }

    class Shows
    {
        public virtual string Show(string text) => text;
    }

    class Inherits : Shows, IShow;

    class InheritsAgain : Inherits
    {
        public override string Show(string text) => "x";
    }

    class Hides : Inherits
    {
        public new string Show(string text) => "x";
    }

    struct Place : IShow
    {
        public readonly string Show(string text) => text;
    }

    struct Nowhere : IShow
    {
        public readonly string Show(string text) => "";
    }

    interface ICell
    {
        void Set(string value);

        string Get();
    }

    struct Cell : ICell
    {
        private string _value;

        public void Set(string value) => _value = value;

        public readonly string Get() => _value;
    }

    interface IMake
    {
        static abstract string Make(string text);

        static virtual string MakeOr(string text) => text;
    }

    class Loud : IMake
    {
        public static string Make(string text) => text;
    }

    class Quiet : IMake
    {
        public static string Make(string text) => "x";

        public static string MakeOr(string text) => "y";
    }

    interface IStore<T>
    {
        void Put(T value);

        T Get();
    }

    class Kept<T> : IStore<T>
    {
        private T _value = default!;

        public void Put(T value) => _value = value;

        public T Get() => _value;
    }

    class Lost<T> : IStore<T>
    {
        public void Put(T value) { }

        public T Get() => default!;
    }

    interface IConvert<T>
    {
        T From(string text);
    }

    class Converter : IConvert<string>, IConvert<int>
    {
        string IConvert<string>.From(string text) => text;

        int IConvert<int>.From(string text) => text.Length;
    }

    class LoudScope(string text) : IDisposable
    {
        public void Dispose() => Sink(text);
    }

    class QuietScope(string text) : IDisposable
    {
        public void Dispose() => Sink(text.Length);
    }

    class Ordered(string name) : IComparable<Ordered>
    {
        public int CompareTo(Ordered? other) => string.CompareOrdinal(name, other?.Name);

        public string Name => name;
    }
}
