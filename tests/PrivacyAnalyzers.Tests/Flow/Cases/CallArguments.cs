class CallArguments
{
    void Out()
    {
        Make(out var made);
        Sink(made); // flow: made
        Echo(Source("a"), out var echoed);
        Sink(echoed); // flow: a
        Echo("x", out echoed);
        Sink(echoed);
        Sink(TryEcho(Source("b"), out var tried) ? tried : "x"); // flow: b
        Echo(Source("c"), out _);
    }

    void Out_overwrites()
    {
        var name = Source("a");
        Echo("x", out name);
        Sink(name);
    }

    void Out_through_another()
    {
        EchoInDepth(Source("a"), out var echoed);
        Sink(echoed); // flow: a
        EchoInDepth("x", out var clean);
        Sink(clean);
    }

    void Several_out()
    {
        Split(Source("a"), out var text, out var length, out var clean);
        Sink(text); // flow: a
        Sink(length);
        Sink(clean);
    }

    void Ref_reads_and_writes()
    {
        var name = "x";
        Append(ref name, Source("a"));
        Sink(name); // flow: a
        Append(ref name, "y");
        Sink(name); // flow: a
        Clean(ref name);
        Sink(name);
    }

    void Ref_only_reads()
    {
        var name = Source("a");
        Sink(LengthOf(ref name));
        Sink(name); // flow: a
    }

    void Ref_of_a_field_and_an_element()
    {
        var person = new Person();
        Append(ref person.Name, Source("a"));
        Sink(person.Name); // flow: a
        Sink(person.Phone);
        string[] names = ["x"];
        Append(ref names[0], Source("b"));
        Sink(names[0]); // flow: b
    }

    void In_and_ref_readonly()
    {
        var name = Source("a");
        Sink(Read(in name)); // flow: a
        Sink(Read("x"));
        Sink(ReadOnly(in name)); // flow: a
        Print(in name); // flow: a
        Print("x");
    }

    void In_struct()
    {
        var entry = new Entry { Name = Source("a"), Code = "x" };
        Sink(NameOf(in entry)); // flow: a
        Sink(CodeOf(in entry));
    }

    void Named_arguments()
    {
        Sink(First(first: Source("a"), second: "x")); // flow: a
        Sink(First(second: Source("a"), first: "x"));
        Sink(First(second: "x", first: Source("a"))); // flow: a
        PrintFirst(second: Source("b"), first: "x");
        PrintFirst(second: "x", first: Source("b")); // flow: b
    }

    void Optional_arguments()
    {
        Sink(Join("x"));
        Sink(Join(Source("a"))); // flow: a
        Sink(Join("x", suffix: Source("b"))); // flow: b
        Sink(Join("x", Source("c"), "y")); // flow: c
        Sink(Join(suffix: "y", text: "x", prefix: Source("d"))); // flow: d
    }

    void Caller_information()
    {
        Sink(Where(Source("a")));
        Sink(Where("x"));
    }

    void Params_in_all_forms()
    {
        Sink(Joined("x", Source("a"))); // flow: a
        Sink(Joined(new[] { Source("a") })); // flow: a
        Sink(Joined("x", "y"));
        Sink(Second(Source("b"), "x"));
        Sink(Second("x", Source("b"))); // flow: b
    }

    void Parameter_is_reassigned()
    {
        Sink(Replaced(Source("a")));
        Sink(Defaulted(null));
        Sink(Defaulted(Source("a"))); // flow: a
        Sink(DefaultedToData(null)); // flow: default
    }

    void Arguments_are_evaluated_in_order()
    {
        var name = "x";
        Sink(First(name, name = Source("a")));
        Sink(First(name = Source("b"), name)); // flow: b
        var text = Source("c");
        Sink(First(text = "x", text));
    }

    void Assignment_in_an_argument()
    {
        string name;
        Sink(First(name = Source("a"), "x")); // flow: a
        Sink(name); // flow: a
    }

    void Generic_out()
    {
        Set(out string name, Source("a"));
        Sink(name); // flow: a
        Set(out int number, 3);
        Sink(number);
    }

    static void Make(out string text) => text = Source("made");

    static void Echo(string from, out string to) => to = from;

    static bool TryEcho(string from, out string to)
    {
        to = from;
        return from.Length > 3;
    }

    static void EchoInDepth(string from, out string to) => Echo(from, out to);

    static void Split(string from, out string text, out int length, out string clean)
    {
        text = from.Trim();
        length = from.Length;
        clean = "x";
    }

    static void Append(ref string place, string value) => place += value;

    static void Clean(ref string place) => place = "x";

    static int LengthOf(ref string place) => place.Length;

    static string Read(in string place) => place;

    static string ReadOnly(ref readonly string place) => place;

    static void Print(in string place) => Sink(place);

    static string NameOf(in Entry entry) => entry.Name;

    static string CodeOf(in Entry entry) => entry.Code;

    static string First(string first, string second) => first;

    static void PrintFirst(string first, string second) => Sink(first);

    static string Join(string text, string prefix = "[", string suffix = "]") => prefix + text + suffix;

    static string Where(string text, [System.Runtime.CompilerServices.CallerMemberName] string member = "") => member;

    static string Joined(params string[] names) => string.Join(", ", names);

    static string Second(string first, params string[] rest) => rest[0];

    static string Replaced(string text)
    {
        text = "x";
        return text;
    }

    static string Defaulted(string? text)
    {
        text ??= "x";
        return text;
    }

    static string DefaultedToData(string? text)
    {
        text ??= Source("default");
        return text;
    }

    static void Set<T>(out T place, T value) => place = value;

    class Person
    {
        public string Name = "";
        public string Phone = "";
    }

    struct Entry
    {
        public string Name;
        public string Code;
    }
}
