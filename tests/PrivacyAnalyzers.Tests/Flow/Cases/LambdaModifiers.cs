// since: 14
class LambdaModifiers
{
    static void Out_without_types()
    {
        TryMake make = (text, out made) =>
        {
            made = text;
            return true;
        };
        Sink(make(Source("a"), out var found) ? found : "x"); // flow: a
        Sink(make("x", out var clean) ? clean : "y");
    }

    static void Ref_without_types()
    {
        Change change = (ref place, value) => place = value;
        var name = "x";
        change(ref name, Source("a"));
        Sink(name); // flow: a
        change(ref name, "y");
        Sink(name);
    }

    static void In_without_types()
    {
        Read read = (in text) => text;
        var name = Source("a");
        Sink(read(in name)); // flow: a
        Sink(read("x"));
    }

    static void Passed_to_a_callee()
    {
        Sink(Tried((text, out made) => (made = text).Length > 3, Source("a"))); // flow: a
        Sink(Tried((text, out made) => (made = "x").Length > 3, Source("a")));
    }

    static string Tried(TryMake make, string text) => make(text, out var made) ? made : "x";

    delegate bool TryMake(string text, out string made);

    delegate void Change(ref string place, string value);

    delegate string Read(in string text);
}
