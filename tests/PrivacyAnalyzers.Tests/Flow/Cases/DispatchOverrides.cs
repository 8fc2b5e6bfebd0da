class DispatchOverrides
{
    void Override_replaces_the_base(Letter letter)
    {
        Sink(new Letter().Text(Source("a"))); // flow: a
        Sink(new Anonymous().Text(Source("a")));
        Sink(letter.Text(Source("b"))); // flow: b
        Letter anonymous = new Anonymous();
        Sink(anonymous.Text(Source("c")));
    }

    void Override_calls_the_base()
    {
        Letter letter = new Framed();
        Sink(letter.Text(Source("a"))); // flow: a
        Letter twice = new FramedAnonymous();
        Sink(twice.Text(Source("b")));
    }

    void Hidden_method_is_another_method()
    {
        var hiding = new Hiding();
        Sink(hiding.Text(Source("a")));
        Sink(((Letter)hiding).Text(Source("b"))); // flow: b
        Letter seen = hiding;
        Sink(seen.Text(Source("c"))); // flow: c
    }

    void Template_method()
    {
        new LoudReport().Run(Source("a")); // flow: a
        new QuietReport().Run(Source("a"));
        Report loud = new LoudReport();
        loud.Run("x");
    }

    void Template_method_that_asks(Form form)
    {
        Sink(new NameForm(Source("a")).Render()); // flow: a
        Sink(new EmptyForm().Render());
        Form named = new NameForm(Source("b"));
        Sink(named.Render()); // flow: b
        Sink(form.Render()); // flow: derived
    }

    void Abstract_class_in_between()
    {
        Form form = new TitledForm(Source("a"));
        Sink(form.Render()); // flow: a
        Sink(form.Title());
    }

    void This_holds_the_data()
    {
        var person = new Person { Name = Source("a") };
        person.PrintName(); // flow: a
        person.PrintPhone();
        Sink(person.Self().Name); // flow: a
        Sink(person.Self().Phone);
    }

    void This_is_printed()
    {
        new Shown { Name = Source("a") }.PrintThis(); // flow: a
        new Shown { Name = "x" }.PrintThis();
        new Person { Name = Source("a") }.PrintThis();
    }

    void This_is_passed_on()
    {
        var person = new Person { Name = Source("a") };
        person.HandTo(new Clerk()); // flow: a
        new Person { Phone = Source("a") }.HandTo(new Clerk());
    }

    void Visited()
    {
        Node named = new NameNode(Source("a"));
        named.Accept(new PrintingVisitor()); // flow: a
        named.Accept(new CountingVisitor());
        Node count = new CountNode(3);
        count.Accept(new PrintingVisitor());
    }

    void Constructor_calls_an_override()
    {
        Sink(new Derived(Source("a")).Label); // flow: a
        Sink(new Plain(Source("a")).Label);
    }

    void ToString_is_virtual()
    {
        object shown = new Shown { Name = Source("a") };
        Sink(shown.ToString()); // flow: a
        object person = new Person { Name = Source("a") };
        Sink(person.ToString());
        Sink($"{shown}"); // flow: a
        Sink($"{person}");
    }

    void Covariant_return()
    {
        Factory factory = new NamedFactory(Source("a"));
        Sink(factory.Make().Name); // flow: a
        Sink(new Factory().Make().Name);
    }

    class Letter
    {
        public virtual string Text(string name) => "Dear " + name;
    }

    class Anonymous : Letter
    {
        public override string Text(string name) => "Dear all";
    }

    class Framed : Letter
    {
        public override string Text(string name) => $"[{base.Text(name)}]";
    }

    class FramedAnonymous : Anonymous
    {
        public override string Text(string name) => $"[{base.Text(name)}]";
    }

    class Hiding : Letter
    {
        public new string Text(string name) => "x";
    }

    abstract class Report
    {
        public void Run(string text) => Emit(text);

        protected abstract void Emit(string text);
    }

    class LoudReport : Report
    {
        protected override void Emit(string text) => Sink(text);
    }

    class QuietReport : Report
    {
        protected override void Emit(string text) { }
    }

    abstract class Form
    {
        public string Render() => $"<{Content()}>";

        public virtual string Title() => "x";

        protected abstract string Content();
    }

    class NameForm(string name) : Form
    {
        protected override string Content() => name;
    }

    class EmptyForm : Form
    {
        protected override string Content() => "";
    }

    abstract class BaseForm : Form
    {
        protected override string Content() => Inner() + "!";

        protected abstract string Inner();
    }

    class TitledForm(string title) : BaseForm
    {
        protected override string Inner() => title;
    }

    class DerivedForm : BaseForm
    {
        protected override string Inner() => Source("derived");
    }

    class Person
    {
        public string Name { get; set; } = "";

        public string Phone { get; set; } = "";

        public void PrintName() => Sink(Name);

        public void PrintPhone() => Sink(Phone);

        public void PrintThis() => Sink(this);

        public Person Self() => this;

        public void HandTo(Clerk clerk) => clerk.Note(this);
    }

    class Shown
    {
        public string Name { get; set; } = "";

        public override string ToString() => Name;

        public void PrintThis() => Sink(this);
    }

    class Clerk
    {
        public void Note(Person person) => Sink(person.Name);
    }

    abstract class Node
    {
        public abstract void Accept(Visitor visitor);
    }

    class NameNode(string name) : Node
    {
        public string Name => name;

        public override void Accept(Visitor visitor) => visitor.VisitName(this);
    }

    class CountNode(int count) : Node
    {
        public int Count => count;

        public override void Accept(Visitor visitor) => visitor.VisitCount(this);
    }

    abstract class Visitor
    {
        public abstract void VisitName(NameNode node);

        public abstract void VisitCount(CountNode node);
    }

    class PrintingVisitor : Visitor
    {
        public override void VisitName(NameNode node) => Sink(node.Name);

        public override void VisitCount(CountNode node) => Sink(node.Count);
    }

    class CountingVisitor : Visitor
    {
        public override void VisitName(NameNode node) => Sink(1);

        public override void VisitCount(CountNode node) => Sink(node.Count);
    }

    abstract class Base
    {
        protected Base(string text) => Init(text);

        public string Label { get; protected set; } = "";

        protected abstract void Init(string text);
    }

    class Derived(string text) : Base(text)
    {
        protected override void Init(string text) => Label = text;
    }

    class Plain(string text) : Base(text)
    {
        protected override void Init(string text) => Label = "x";
    }

    class Factory
    {
        public virtual Person Make() => new();
    }

    class NamedFactory(string name) : Factory
    {
        public override Person Make() => new() { Name = name };
    }
}
