class Initialisation
{
    private readonly string _name = Source("field");
    private readonly string _camp = "x";
    private readonly string _assigned;
    private readonly Person _person = new() { Name = Source("member"), Phone = "x" };

    public Initialisation() => _assigned = Source("ctor");

    private string Title { get; } = Source("property");

    private string Code { get; } = "x";

    void Field_and_property_initialisers()
    {
        Sink(_name); // flow: field
        Sink(Title); // flow: property
        Sink(_camp);
        Sink(Code);
    }

    void Readonly_field_set_in_the_constructor() => Sink(_assigned); // flow: ctor

    void Object_in_a_field_initialiser()
    {
        Sink(_person.Name); // flow: member
        Sink(_person.Phone);
    }

    void Initialiser_seen_from_outside()
    {
        Sink(new Initialised().Name); // flow: own
        Sink(new Initialised().Camp);
        Sink(new Initialised { Name = "x" }.Name);
    }

    void Initialiser_of_a_base_class()
    {
        Sink(new DerivedInitialised().Name); // flow: own
        Sink(new DerivedInitialised().Derived); // flow: derived
    }

    void Constructor_overwrites_the_initialiser()
    {
        Sink(new Overwritten().Name);
        Sink(new Overwritten(OtherSource("b")).Name); // flow: b
    }

    void Primary_constructor()
    {
        var visit = new Visit(Source("a"), "x");
        Sink(visit.Person); // flow: a
        Sink(visit.Camp);
        Sink(visit.Describe()); // flow: a
        Sink(visit.Where());
    }

    void Captured_parameter_is_changed()
    {
        var counter = new Captured("x");
        Sink(counter.Get());
        counter.Set(Source("a"));
        Sink(counter.Get()); // flow: a
    }

    void Primary_constructor_of_a_struct()
    {
        var place = new Place(Source("a"), "x");
        Sink(place.Street); // flow: a
        Sink(place.Town);
        Sink(default(Place).Street);
    }

    void Primary_constructor_passes_to_base()
    {
        var visit = new FollowUp(Source("a"), OtherSource("b"));
        Sink(visit.Person); // flow: a
        Sink(visit.Reason); // flow: b
        Sink(visit.Camp);
    }

    void Primary_constructor_called_by_another()
    {
        var visit = new Visit(Source("a"));
        Sink(visit.Person); // flow: a
        Sink(visit.Camp);
    }

    void Init_and_required()
    {
        var person = new Registered { Name = Source("a"), Camp = "x" };
        Sink(person.Name); // flow: a
        Sink(person.Camp);
        Sink(person.Normalised); // flow: a
    }

    void Init_accessor_with_body()
    {
        Sink(new Checked { Name = Source("a") }.Name); // flow: a
        Sink(new Checked { Secret = Source("b") }.Secret);
    }

    void Nested_object_initialisers()
    {
        var file = new CaseFile { Person = { Name = Source("a") }, Witness = new Person { Phone = OtherSource("b") } };
        Sink(file.Person.Name); // flow: a
        Sink(file.Person.Phone);
        Sink(file.Witness.Phone); // flow: b
        Sink(file.Witness.Name);
    }

    void Collection_in_an_object_initialiser()
    {
        var file = new CaseFile { Notes = { "x", Source("a") } };
        Sink(file.Notes[1]); // flow: a
        Sink(new CaseFile { Notes = { "x" } }.Notes[0]);
    }

    void Indexer_in_an_object_initialiser()
    {
        var file = new CaseFile { Values = { ["name"] = Source("a") } };
        Sink(file.Values["name"]); // flow: a
        Sink(file.Notes.Count);
    }

    void Collection_initialisers()
    {
        var map = new Dictionary<string, Person> { { "k", new Person { Name = Source("a") } } };
        Sink(map["k"].Name); // flow: a
        Sink(map["k"].Phone);
        var names = new Names { { "x", Source("b") } };
        Sink(names.Kept); // flow: b
        Sink(names.Given);
    }

    void Anonymous_types()
    {
        var person = new Person { Name = Source("a") };
        var row = new { person.Name, Phone = person.Phone, Inner = new { Code = OtherSource("b"), Camp = "x" } };
        Sink(row.Name); // flow: a
        Sink(row.Phone);
        Sink(row.Inner.Code); // flow: b
        Sink(row.Inner.Camp);
        var changed = row with { Name = "x" };
        Sink(changed.Name);
        Sink(changed.Inner.Code); // flow: b
        Sink(row.Name); // flow: a
    }

    void Target_typed_new()
    {
        Person person = new() { Name = Source("a") };
        Sink(person.Name); // flow: a
        Sink(person.Phone);
    }

    class Person
    {
        public string Name { get; set; } = "";

        public string Phone { get; set; } = "";
    }

    class CaseFile
    {
        public Person Person { get; set; } = new();

        public Person Witness { get; set; } = new();

        public List<string> Notes { get; } = [];

        public Dictionary<string, string> Values { get; } = [];
    }

    class Initialised
    {
        public string Name { get; init; } = Source("own");

        public string Camp { get; } = "x";
    }

    class DerivedInitialised : Initialised
    {
        public string Derived { get; } = Source("derived");
    }

    class Overwritten
    {
        public string Name = Source("overwritten");

        public Overwritten() => Name = "x";

        public Overwritten(string name) => Name = name;
    }

    class Visit(string person, string camp)
    {
        public Visit(string person)
            : this(person, "x")
        {
        }

        public string Person { get; } = person;

        public string Camp => camp;

        public string Describe() => $"{person} in {camp}";

        public string Where() => camp;
    }

    class FollowUp(string person, string reason) : Visit(person, "x")
    {
        public string Reason => reason;
    }

    class Captured(string value)
    {
        public string Get() => value;

        public void Set(string other) => value = other;
    }

    readonly struct Place(string street, string town)
    {
        public string Street { get; } = street;

        public string Town => town;
    }

    class Registered
    {
        public required string Name { get; init; }

        public required string Camp { get; init; }

        public string Normalised => Name.Trim();
    }

    class Checked
    {
        private readonly string _name = "";

        public string Name
        {
            get => _name;
            init => _name = value.Length > 100 ? "" : value;
        }

        public string Secret
        {
            get => "***";
            init { }
        }
    }

    class Names : System.Collections.IEnumerable
    {
        public string Given { get; private set; } = "";

        public string Kept { get; private set; } = "";

        public void Add(string given, string kept)
        {
            Given = given;
            Kept = kept;
        }

        public System.Collections.IEnumerator GetEnumerator() => Array.Empty<string>().GetEnumerator();
    }
}
