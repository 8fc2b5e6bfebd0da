class ObjectServices
{
    void Mapped_to_another_type()
    {
        var row = Mapper.ToRow(new Person { Name = Source("a"), Camp = "x" });
        Sink(row.DisplayName); // flow: a
        Sink(row.Site);
        var back = Mapper.ToPerson(row);
        Sink(back.Name); // flow: a
        Sink(back.Camp);
    }

    void Mapped_in_a_query()
    {
        var people = new List<Person> { new() { Name = Source("a"), Camp = "x" } };
        var rows = people.Select(Mapper.ToRow).ToList();
        Sink(rows[0].DisplayName); // flow: a
        Sink(rows[0].Site);
    }

    void Stored_and_loaded()
    {
        var store = new MemoryStore();
        store.Save("1", new Person { Name = Source("a"), Camp = "x" });
        Sink(store.Load("1").Name); // flow: a
        Sink(store.Load("1").Camp);
        Sink(new MemoryStore().Load("1").Name);
    }

    void Registered_by_a_service()
    {
        var store = new MemoryStore();
        var service = new RegistrationService(store, new SilentAudit());
        service.Register("1", Source("a"));
        Sink(store.Load("1").Name); // flow: a
        Sink(store.Load("1").Camp);
    }

    void Audited_by_a_service()
    {
        new RegistrationService(new MemoryStore(), new PrintingAudit()).Register("1", Source("a")); // flow: a
        new RegistrationService(new MemoryStore(), new SilentAudit()).Register("1", Source("a"));
        new RegistrationService(new MemoryStore(), new PrintingAudit()).Register("1", "x");
    }

    void Decorated()
    {
        IAudit redacting = new RedactingAudit(new PrintingAudit());
        redacting.Note(Source("a"));
        IAudit prefixing = new PrefixingAudit(new PrintingAudit());
        prefixing.Note(Source("b")); // flow: b
        new PrefixingAudit(new RedactingAudit(new PrintingAudit())).Note(Source("c"));
    }

    void Configured_by_an_action()
    {
        var person = Build(p => p.Name = Source("a"));
        Sink(person.Name); // flow: a
        Sink(person.Camp);
        Sink(Build(p => p.Camp = "x").Name);
    }

    void Undone()
    {
        var editor = new Editor { Text = Source("a") };
        editor.Replace("x");
        Sink(editor.Text);
        editor.Undo();
        Sink(editor.Text); // flow: a
    }

    void Reset()
    {
        var person = new Person { Name = Source("a"), Camp = OtherSource("b") };
        person.Reset();
        Sink(person.Name);
        Sink(person.Camp);
    }

    void Moved_between_objects()
    {
        var inbox = new Tray { Content = new Person { Name = Source("a") } };
        var outbox = new Tray();
        inbox.MoveTo(outbox);
        Sink(outbox.Content?.Name); // flow: a
        Sink(outbox.Content?.Camp);
        Sink(inbox.Content?.Name);
    }

    void Handed_on_by_a_chain()
    {
        var first = new Handler(new Handler(new Handler(null)));
        first.Handle(Source("a"));
        Sink(first.Last()); // flow: a
        Sink(new Handler(new Handler(null)).Last());
    }

    static Person Build(Action<Person> configure)
    {
        var person = new Person();
        configure(person);
        return person;
    }

    class Person
    {
        public string Name { get; set; } = "";

        public string Camp { get; set; } = "";

        public void Reset() => (Name, Camp) = ("", "");
    }

    class Row
    {
        public string DisplayName { get; init; } = "";

        public string Site { get; init; } = "";
    }

    static class Mapper
    {
        public static Row ToRow(Person person) => new() { DisplayName = person.Name, Site = person.Camp };

        public static Person ToPerson(Row row) => new() { Name = row.DisplayName, Camp = row.Site };
    }

    interface IStore
    {
        void Save(string id, Person person);

        Person Load(string id);
    }

    class MemoryStore : IStore
    {
        private readonly Dictionary<string, Person> _people = [];

        public void Save(string id, Person person) => _people[id] = person;

        public Person Load(string id) => _people.TryGetValue(id, out var person) ? person : new Person();
    }

    interface IAudit
    {
        void Note(string text);
    }

    class PrintingAudit : IAudit
    {
        public void Note(string text) => Sink(text);
    }

    class SilentAudit : IAudit
    {
        public void Note(string text) { }
    }

    class RedactingAudit(IAudit inner) : IAudit
    {
        public void Note(string text) => inner.Note(Protect(text));
    }

    class PrefixingAudit(IAudit inner) : IAudit
    {
        public void Note(string text) => inner.Note("note: " + text);
    }

    class RegistrationService
    {
        private readonly IStore _store;
        private readonly IAudit _audit;

        public RegistrationService(IStore store, IAudit audit)
        {
            _store = store;
            _audit = audit;
        }

        public void Register(string id, string name)
        {
            _store.Save(id, new Person { Name = name });
            _audit.Note($"registered {name}");
        }
    }

    class Editor
    {
        private string _before = "";

        public string Text { get; set; } = "";

        public void Replace(string text)
        {
            _before = Text;
            Text = text;
        }

        public void Undo() => Text = _before;
    }

    class Tray
    {
        public Person? Content { get; set; }

        public void MoveTo(Tray other)
        {
            other.Content = Content;
            Content = null;
        }
    }

    class Handler(Handler? next)
    {
        private string _text = "";

        public void Handle(string text)
        {
            if (next is null)
                _text = text;
            else
                next.Handle(text);
        }

        public string Last() => next is null ? _text : next.Last();
    }
}
