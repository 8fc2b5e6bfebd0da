class DispatchGenerics
{
    void Generic_method()
    {
        Sink(Same(Source("a"))); // flow: a
        Sink(Same("x"));
        Sink(First(Source("a"), 1)); // flow: a
        Sink(First(1, Source("a")));
        Sink(Second<int, string>(1, Source("b"))); // flow: b
    }

    void Generic_class()
    {
        var box = new Box<string>(Source("a"));
        Sink(box.Content); // flow: a
        Sink(new Box<string>("x").Content);
        Sink(box.Map(text => text + "!").Content); // flow: a
        Sink(box.Map(text => text.Length).Content);
    }

    void Generic_pair()
    {
        var pair = new Pair<string, string>(Source("a"), "x");
        Sink(pair.First); // flow: a
        Sink(pair.Second);
        Sink(pair.Swapped().Second); // flow: a
        Sink(pair.Swapped().First);
    }

    void Constraint_gives_the_member()
    {
        Sink(NameOf(new Person { Name = Source("a") })); // flow: a
        Sink(NameOf(new Camp { Code = Source("a") }));
        Sink(NameOf(new Hidden(Source("b"))));
    }

    void Constraint_to_a_base_class()
    {
        Sink(LabelOf(new Site { Label = Source("a") })); // flow: a
        Sink(LabelOf(new Clinic { Label = Source("a") }));
    }

    void Constraint_to_new()
    {
        Sink(Created<WithName>().Name); // flow: created
        Sink(Created<WithoutName>().Name);
        var filled = Filled<Person>(Source("a"));
        Sink(filled.Name); // flow: a
    }

    void Type_argument_chooses()
    {
        Sink(new Runner<PlainStep>().Run(Source("a"))); // flow: a
        Sink(new Runner<MaskStep>().Run(Source("a")));
        Sink(Run(new PlainStep(), Source("b"))); // flow: b
        Sink(Run(new MaskStep(), Source("b")));
    }

    void Cast_through_object()
    {
        Sink(Cast<string>(Source("a"))); // flow: a
        Sink(Cast<Person>(new Person { Name = Source("b") }).Name); // flow: b
        Sink(Cast<Person>(new Person { Name = Source("b") }).Code);
    }

    void Default_is_clean() => Sink(Nothing(Source("a")));

    void Variance()
    {
        IEnumerable<object> things = new List<string> { Source("a") };
        Sink(things.First()); // flow: a
        IProducer<object> producer = new Producer(Source("b"));
        Sink(producer.Produce()); // flow: b
        IConsumer<string> consumer = new Printing();
        consumer.Consume(Source("c")); // flow: c
        IConsumer<string> counting = new Counting();
        counting.Consume(Source("c"));
    }

    void Curiously_recurring()
    {
        var request = new Request().With(Source("a")).Urgent();
        Sink(request.Text); // flow: a
        Sink(request.Level);
    }

    void Stored_in_a_repository()
    {
        var people = new Repository<Person>();
        var camps = new Repository<Camp>();
        people.Add(new Person { Name = Source("a") });
        Sink(people.Get(0).Name); // flow: a
        Sink(people.Get(0).Code);
        Sink(camps.Get(0).Name);
    }

    void Result_type()
    {
        var found = Result<string>.Ok(Source("a"));
        Sink(found.Value); // flow: a
        Sink(found.Error);
        Sink(found.Match(value => value, error => "x")); // flow: a
        Sink(found.Match(value => "x", error => error));
        var failed = Result<string>.Fail("x");
        Sink(failed.Match(value => value, error => error));
    }

    static T Same<T>(T value) => value;

    static TFirst First<TFirst, TSecond>(TFirst first, TSecond second) => first;

    static TSecond Second<TFirst, TSecond>(TFirst first, TSecond second) => second;

    static string NameOf<T>(T named)
        where T : INamed => named.Name;

    static string LabelOf<T>(T site)
        where T : Site => site.Label;

    static T Created<T>()
        where T : new() => new();

    static T Filled<T>(string name)
        where T : Person, new()
    {
        var person = new T();
        person.Name = name;
        return person;
    }

    static string Run<T>(T step, string text)
        where T : IStep => step.Apply(text);

    static T Cast<T>(object value) => (T)value;

    static T? Nothing<T>(T value) => default;

    interface INamed
    {
        string Name { get; }
    }

    class Person : INamed
    {
        public string Name { get; set; } = "";

        public string Code { get; set; } = "";
    }

    class Camp : INamed
    {
        public string Name => "x";

        public string Code { get; set; } = "";
    }

    class Hidden(string name) : INamed
    {
        public string Name => name.Length > 3 ? "long" : "short";
    }

    class Site
    {
        public virtual string Label { get; set; } = "";
    }

    class Clinic : Site
    {
        public override string Label
        {
            get => "clinic";
            set => base.Label = value;
        }
    }

    class WithName
    {
        public string Name { get; } = Source("created");
    }

    class WithoutName
    {
        public string Name { get; } = "x";
    }

    interface IStep
    {
        string Apply(string text);
    }

    class PlainStep : IStep
    {
        public string Apply(string text) => text;
    }

    class MaskStep : IStep
    {
        public string Apply(string text) => "***";
    }

    class Runner<T>
        where T : IStep, new()
    {
        private readonly T _step = new();

        public string Run(string text) => _step.Apply(text);
    }

    class Box<T>(T content)
    {
        public T Content { get; } = content;

        public Box<TResult> Map<TResult>(Func<T, TResult> map) => new(map(Content));
    }

    class Pair<TFirst, TSecond>(TFirst first, TSecond second)
    {
        public TFirst First { get; } = first;

        public TSecond Second { get; } = second;

        public Pair<TSecond, TFirst> Swapped() => new(Second, First);
    }

    interface IProducer<out T>
    {
        T Produce();
    }

    class Producer(string text) : IProducer<string>
    {
        public string Produce() => text;
    }

    interface IConsumer<in T>
    {
        void Consume(T value);
    }

    class Printing : IConsumer<object>
    {
        public void Consume(object value) => Sink(value);
    }

    class Counting : IConsumer<object>
    {
        public void Consume(object value) { }
    }

    abstract class Request<T>
        where T : Request<T>
    {
        public string Text { get; private set; } = "";

        public T With(string text)
        {
            Text = text;
            return (T)this;
        }
    }

    class Request : Request<Request>
    {
        public string Level { get; private set; } = "";

        public Request Urgent()
        {
            Level = "high";
            return this;
        }
    }

    class Repository<T>
        where T : class
    {
        private readonly Dictionary<int, T> _items = [];

        public void Add(T item) => _items[_items.Count] = item;

        public T Get(int id) => _items[id];
    }

    class Result<T>
    {
        public T? Value { get; private init; }

        public string Error { get; private init; } = "";

        public static Result<T> Ok(T value) => new() { Value = value };

        public static Result<T> Fail(string error) => new() { Error = error };

        public TOut Match<TOut>(Func<T, TOut> ok, Func<string, TOut> fail) =>
            Error.Length == 0 ? ok(Value!) : fail(Error);
    }
}
