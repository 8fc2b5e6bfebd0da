class Dispatch
{
    interface IShow
    {
        string Show(string text);
    }

    class Plain : IShow
    {
        public string Show(string text) => text;
    }

    class Masked : IShow
    {
        public string Show(string text) => "***";
    }

    abstract class Base
    {
        public abstract void Write(string text);
    }

    class Writing : Base
    {
        public override void Write(string text) => Sink(text);
    }

    class Quiet : Base
    {
        public override void Write(string text) { }
    }

    void Known()
    {
        IShow plain = new Plain();
        Sink(plain.Show(Source("a"))); // flow: a
        IShow masked = new Masked();
        Sink(masked.Show(Source("a"))); // no flow
    }

    void Unknown(IShow show, Base target)
    {
        Sink(show.Show(Source("a"))); // flow: a
        target.Write(Source("b")); // flow: b
        Base quiet = new Quiet();
        quiet.Write(Source("c")); // no flow
    }
}
