partial class CallForms
{
    void Partial_method_with_a_result()
    {
        Sink(Echo(Source("a"))); // flow: a
        Sink(Echo("x"));
        Sink(Drop(Source("a")));
    }

    void Partial_method_that_leaks()
    {
        Print(Source("a")); // flow: a
        Print("x");
    }

    void Partial_method_without_a_body() => NoOp(Source("a"));

    void Partial_method_with_out()
    {
        Fill(Source("a"), out var filled);
        Sink(filled); // flow: a
    }

    private static partial string Echo(string text);

    private static partial string Drop(string text);

    private static partial void Fill(string from, out string to);

    static partial void Print(string text);

    static partial void NoOp(string text);

    void Dynamic_invoke_in_a_helper()
    {
        Sink((string?)Run((Func<string, string>)(text => text), Source("a"))); // flow: a
        Sink((string?)Run((Func<string, string>)(text => "x"), Source("a")));
    }

    void Reflection_by_name_of()
    {
        var method = typeof(Desk).GetMethod(nameof(Desk.Show));
        Sink(method?.Invoke(new Desk(), new object[] { Source("a") })); // flow: a
        Sink(typeof(Desk).GetMethod("Hide")!.Invoke(new Desk(), [Source("a")]));
    }

    void Reflection_of_a_static_method()
    {
        Sink((string?)typeof(Desk).GetMethod("Copy")!.Invoke(null, [Source("a")])); // flow: a
        Sink((string?)typeof(Desk).GetMethod("Count")!.Invoke(null, [Source("a")]) ?? "x");
    }

    void Reflection_of_a_property()
    {
        var desk = new Desk();
        typeof(Desk).GetProperty(nameof(Desk.Last))!.SetValue(desk, Source("a"));
        Sink(desk.Last); // flow: a
        Sink(typeof(Desk).GetProperty("Last")!.GetValue(desk)); // flow: a
        Sink(desk.Place);
        Sink(typeof(Desk).GetProperty("Place")!.GetValue(desk));
    }

    void Reflection_of_a_field()
    {
        var note = new Note();
        typeof(Note).GetField("Text")!.SetValue(note, Source("a"));
        Sink(note.Text); // flow: a
        Sink((string?)typeof(Note).GetField(nameof(Note.Text))!.GetValue(note)); // flow: a
    }

    void Activated()
    {
        var box = (Box)Activator.CreateInstance(typeof(Box), Source("a"))!;
        Sink(box.Text); // flow: a
        var made = (Box)typeof(Box).GetConstructor([typeof(string)])!.Invoke([Source("b")]);
        Sink(made.Text); // flow: b
        Sink(Activator.CreateInstance<Note>().Text);
    }

    void Static_and_base_and_this()
    {
        Sink(new Child().ShowBoth(Source("a"))); // flow: a
        Sink(new Child().ShowBoth("x"));
        Sink(Desk.Copy(Source("b"))); // flow: b
    }

    void Overloads_are_apart()
    {
        Sink(Overloaded(Source("a"))); // flow: a
        Sink(Overloaded((object)Source("a")));
        Sink(Overloaded(Source("a"), 3));
    }

    void Chained()
    {
        Sink(new Builder().Add("x").Add(Source("a")).Build()); // flow: a
        Sink(new Builder().Add("x").Build());
        Sink(new Builder().Add(Source("b")).Reset().Build());
    }

    void Long_chain_of_calls()
    {
        Sink(Step1(Source("a"))); // flow: a
        Sink(Step1("x"));
    }

    void Nested_calls_in_one_expression()
    {
        Sink(Echo(Echo(Echo(Source("a"))).Trim() + Drop(Source("b")))); // flow: a
    }

    static object? Run(Delegate function, string text) => function.DynamicInvoke(text);

    static string Overloaded(string text) => text;

    static string Overloaded(object value) => "x";

    static string Overloaded(string text, int number) => number.ToString();

    static string Step1(string text) => Step2(text);

    static string Step2(string text) => Step3(text);

    static string Step3(string text) => Step4(text);

    static string Step4(string text) => Step5(text);

    static string Step5(string text) => text;

    public class Desk
    {
        public string Last { get; set; } = "";

        public string Place { get; set; } = "";

        public string Show(string text) => text;

        public string Hide(string text) => "***";

        public static string Copy(string text) => text;

        public static string Count(string text) => text.Length > 3 ? "long" : "short";
    }

    public class Note
    {
        public string Text = "";
    }

    public class Box(string text)
    {
        public string Text => text;
    }

    class Parent
    {
        protected virtual string Show(string text) => text;
    }

    class Child : Parent
    {
        protected override string Show(string text) => "***";

        public string ShowBoth(string text) => this.Show(text) + base.Show(text);
    }

    class Builder
    {
        private string _text = "";

        public Builder Add(string text)
        {
            _text += text;
            return this;
        }

        public Builder Reset()
        {
            _text = "";
            return this;
        }

        public string Build() => _text;
    }
}

partial class CallForms
{
    private static partial string Echo(string text) => text;

    private static partial string Drop(string text) => "x";

    private static partial void Fill(string from, out string to) => to = from;

    static partial void Print(string text) => Sink(text);
}
