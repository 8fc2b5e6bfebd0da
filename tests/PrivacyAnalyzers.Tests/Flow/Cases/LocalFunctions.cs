class LocalFunctions
{
    void Returns_its_parameter()
    {
        Sink(Same(Source("a"))); // flow: a
        Sink(Same("x"));

        string Same(string text) => text;
    }

    void Returns_the_captured()
    {
        var name = "x";
        Sink(Get());
        name = Source("a");
        Sink(Get()); // flow: a
        name = "y";
        Sink(Get());

        string Get() => name;
    }

    void Writes_the_captured()
    {
        var name = "x";
        Sink(name);
        Fill();
        Sink(name); // flow: a
        Clean();
        Sink(name);

        void Fill() => name = Source("a");

        void Clean() => name = "x";
    }

    void Leaks_its_parameter()
    {
        Print(Source("a")); // flow: a
        Print("x");

        void Print(string text) => Sink(text);
    }

    void Leaks_the_captured()
    {
        var name = Source("a");
        Print();

        void Print() => Sink(name); // flow: a
    }

    void Is_never_called()
    {
        var name = Source("a");

#pragma warning disable CS8321
        void Print() => Sink(name);
#pragma warning restore CS8321
    }

    void Calls_another()
    {
        Sink(Outer(Source("a"))); // flow: a
        Sink(Outer("x"));

        string Outer(string text) => Inner(text);

        string Inner(string text) => text + "!";
    }

    void Is_nested()
    {
        var name = Source("a");
        Sink(Outer()); // flow: a

        string Outer()
        {
            return Inner();

            string Inner() => name;
        }
    }

    void Is_recursive()
    {
        Sink(Repeat(Source("a"), 3)); // flow: a
        Sink(Repeat("x", 3));

        string Repeat(string text, int count) => count == 0 ? text : Repeat(text, count - 1);
    }

    void Is_static()
    {
        var name = Source("a");
        Sink(Show("x"));
        Sink(Show(name)); // flow: a

        static string Show(string name) => name;
    }

    void Is_generic()
    {
        Sink(Through(Source("a"))); // flow: a
        Sink(Through("x"));

        T Through<T>(T value) => value;
    }

    void Is_a_method_group()
    {
        var name = Source("a");
        Func<string> get = Get;
        Sink(get()); // flow: a
        Sink(new[] { "x" }.Select(Join).First()); // flow: a

        string Get() => name;

        string Join(string text) => text + name;
    }

    void Fills_ref_and_out()
    {
        var name = "x";
        Set(ref name, Source("a"));
        Sink(name); // flow: a
        Make(out var made);
        Sink(made); // flow: b

        void Set(ref string place, string value) => place = value;

        void Make(out string text) => text = OtherSource("b");
    }

    void Changes_the_captured_object()
    {
        var person = new Person();
        Rename(Source("a"));
        Sink(person.Name); // flow: a
        Rename("x");
        Sink(person.Name);

        void Rename(string name) => person.Name = name;
    }

    Func<string> Is_returned(string text)
    {
        return Get;

        string Get() => text;
    }

    void Was_returned()
    {
        Sink(Is_returned(Source("a"))()); // flow: a
        Sink(Is_returned("x")());
    }

    void Iterates()
    {
        var name = Source("a");
        foreach (var part in Parts())
            Sink(part); // flow: a

        IEnumerable<string> Parts()
        {
            yield return "x";
            yield return name;
        }
    }

    async Task Is_async()
    {
        var name = Source("a");
        Sink(await Later()); // flow: a
        Sink(await Clean());

        async Task<string> Later()
        {
            await Task.Yield();
            return name;
        }

        async Task<string> Clean()
        {
            await Task.Yield();
            return "x";
        }
    }

    class Person
    {
        public string Name = "";
    }
}
