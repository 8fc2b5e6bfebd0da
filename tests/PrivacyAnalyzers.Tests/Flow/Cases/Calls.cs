class Calls
{
    private readonly Log _log = new();
    private string _name = "";

    static string Same(string text) => text;

    static string Twice(string text) => text + text;

    static string Nothing(string text) => "x";

    static void Write(string text) => Sink(text);

    static void WriteTwice(string text) => Write(Twice(text));

    static string Make() => Source("made");

    static bool TryMake(out string text)
    {
        text = Source("out");
        return true;
    }

    static void Fill(Person person, string name) => person.Name = name;

    static void Clean(Person person) => person.Name = "";

    static string Pick(string first, string second, bool flag) => flag ? first : second;

    void Returned()
    {
        Sink(Same(Source("a"))); // flow: a
        Sink(Twice(Source("a"))); // flow: a
        Sink(Nothing(Source("a"))); // no flow
        Sink(Make()); // flow: made
        Sink(Pick("x", Source("a"), true)); // no flow
        Sink(Pick("x", Source("a"), false)); // flow: a
        Sink(Same("x")); // no flow
    }

    void Reached()
    {
        Write(Source("a")); // flow: a
        WriteTwice(Source("b")); // flow: b
        WriteTwice("x"); // no flow
        _log.Add(Source("c")); // flow: c
    }

    void Out()
    {
        if (TryMake(out var text))
        {
            Sink(text); // flow: out
        }
    }

    void Filled()
    {
        var person = new Person();
        Fill(person, Source("a"));
        Sink(person.Name); // flow: a
        Sink(person.Other); // no flow
        Clean(person);
        Sink(person.Name); // no flow
    }

    void SetName() => _name = Source("field");

    string GetName() => _name;

    void Fields()
    {
        SetName();
        Sink(GetName()); // flow: field
        _name = "";
        Sink(GetName()); // no flow
    }

    static string Loop(string text, int depth) => depth == 0 ? text : Loop(text, depth - 1);

    static string Even(string text, int depth) => depth == 0 ? text : Odd(text, depth - 1);

    static string Odd(string text, int depth) => depth == 0 ? "" : Even(text, depth - 1);

    void Recursive()
    {
        Sink(Loop(Source("a"), 3)); // flow: a
        Sink(Even(Source("b"), 3)); // flow: b
        Sink(Odd(Source("c"), 3)); // flow: c
        Sink(Even("x", 3)); // no flow
    }

    async Task<string> Later()
    {
        await Task.Yield();
        return Source("task");
    }

    async Task Awaited()
    {
        Sink(await Later()); // flow: task
        Sink(await Task.FromResult(Source("a")).ConfigureAwait(false)); // flow: a
        Sink(await Task.FromResult("x")); // no flow
        Sink(Later().Result); // flow: task
    }

    void Local()
    {
        var text = Source("a");
        Show();
        text = "";
        Show();

        void Show() => Sink(text); // flow: a
    }

    class Log
    {
        public void Add(string text) => Sink(text);
    }

    class Person
    {
        public string Name { get; set; } = "";

        public string Other { get; set; } = "";
    }
}
