class Properties
{
    private static readonly Camp Shared = new();

    void Auto_property()
    {
        var person = new Person();
        person.Name = Source("a");
        Sink(person.Name); // flow: a
        Sink(person.Phone);
        person.Name = "x";
        Sink(person.Name);
    }

    void Hand_written_property()
    {
        var person = new Person { Title = Source("a") };
        Sink(person.Title); // flow: a
        Sink(person.Phone);
        person.Title = "x";
        Sink(person.Title);
    }

    void Property_with_accessor_bodies()
    {
        var person = new Person();
        person.Trimmed = Source("a");
        Sink(person.Trimmed); // flow: a
    }

    void Setter_that_drops_the_value()
    {
        var person = new Person { Ignored = Source("a") };
        Sink(person.Ignored);
    }

    void Setter_that_writes_another_member()
    {
        var person = new Person { Both = Source("a") };
        Sink(person.Name); // flow: a
        Sink(person.Phone); // flow: a
        Sink(person.Title);
    }

    void Setter_that_redacts()
    {
        var person = new Person { Redacted = Source("a") };
        Sink(person.Redacted);
    }

    void Getter_that_computes()
    {
        var person = new Person { Name = Source("a"), Phone = "x" };
        Sink(person.Display); // flow: a
        Sink(person.Initials);
        Sink(person.HasName);
    }

    void Getter_that_makes_data() => Sink(new Person().Made); // flow: made

    void Getter_that_masks()
    {
        var person = new Person { Name = Source("a") };
        Sink(person.Masked);
    }

    void Getter_that_fills_lazily()
    {
        var person = new Person { Name = Source("a") };
        Sink(person.Cached); // flow: a
        Sink(new Person().Cached);
    }

    void Setter_that_leaks() => new Person().Printed = Source("a"); // flow: a

    void Setter_that_leaks_nothing() => new Person().Printed = "x";

    void Compound_assignment()
    {
        var person = new Person { Name = "x" };
        person.Name += Source("a");
        Sink(person.Name); // flow: a
        person.Title ??= Source("b");
        Sink(person.Title); // flow: b
    }

    void Static_property()
    {
        Camp.Current = Source("a");
        Sink(Camp.Current); // flow: a
        Camp.Current = "x";
        Sink(Camp.Current);
        Shared.Leader.Name = Source("b");
        Sink(Shared.Leader.Name); // flow: b
        Sink(Shared.Leader.Phone);
    }

    void Virtual_property()
    {
        Record plain = new Record { Label = Source("a") };
        Sink(plain.Label); // flow: a
        Record masked = new MaskedRecord { Label = Source("b") };
        Sink(masked.Label);
        Record kept = new KeptRecord { Label = Source("c") };
        Sink(kept.Label); // flow: c
    }

    void Abstract_property(Named unknown)
    {
        Named real = new RealName(Source("a"));
        Sink(real.Name); // flow: a
        Named none = new NoName();
        Sink(none.Name);
        Sink(unknown.Name); // flow: real
    }

    void Property_of_an_interface()
    {
        ITagged tagged = new Tagged();
        tagged.Tag = Source("a");
        Sink(tagged.Tag); // flow: a
        Sink(tagged.Other);
    }

    void Property_that_gives_an_object()
    {
        var camp = new Camp();
        var leader = camp.Leader;
        leader.Name = Source("a");
        Sink(camp.Leader.Name); // flow: a
        Sink(camp.Fresh.Name);
    }

    void Property_through_a_property()
    {
        var camp = new Camp();
        camp.LeaderName = Source("a");
        Sink(camp.Leader.Name); // flow: a
        Sink(camp.LeaderName); // flow: a
        Sink(camp.Leader.Phone);
    }

    void Hidden_property()
    {
        var derived = new Hiding { Label = Source("a") };
        Sink(derived.Label); // flow: a
        Sink(((Record)derived).Label);
    }

    class Person
    {
        private string? _title;
        private string _trimmed = "";
        private string _redacted = "";
        private string? _cached;

        public string Name { get; set; } = "";

        public string Phone { get; set; } = "";

        public string? Title
        {
            get { return _title; }
            set { _title = value; }
        }

        public string Trimmed
        {
            get => _trimmed;
            set
            {
                if (value.Length == 0)
                    return;

                _trimmed = value.Trim();
            }
        }

        public string Ignored
        {
            get => "";
            set { }
        }

        public string Redacted
        {
            get => _redacted;
            set => _redacted = Protect(value);
        }

        public string Both
        {
            set
            {
                Name = value;
                Phone = value;
            }
        }

        public string Printed
        {
            set => Sink(value);
        }

        public string Display => $"{Name} ({Phone})";

        public string Initials => Phone;

        public bool HasName => Name.Length > 0;

        public string Made => Source("made");

        public string Masked => Protect(Name);

        public string Cached => _cached ??= Name + "!";
    }

    class Camp
    {
        public static string Current { get; set; } = "";

        public Person Leader { get; } = new();

        public Person Fresh => new();

        public string LeaderName
        {
            get => Leader.Name;
            set => Leader.Name = value;
        }
    }

    class Record
    {
        public virtual string Label { get; set; } = "";
    }

    class MaskedRecord : Record
    {
        public override string Label
        {
            get => "***";
            set => base.Label = value;
        }
    }

    class KeptRecord : Record
    {
        private string _label = "";

        public override string Label
        {
            get => _label;
            set => _label = value;
        }
    }

    class Hiding : Record
    {
        public new string Label { get; set; } = "";
    }

    abstract class Named
    {
        public abstract string Name { get; }
    }

    class RealName(string name) : Named
    {
        public override string Name { get; } = name;
    }

    class NoName : Named
    {
        public override string Name => "";
    }

    class ComputedName : Named
    {
        public override string Name => Source("real");
    }

    interface ITagged
    {
        string Tag { get; set; }

        string Other { get; }
    }

    class Tagged : ITagged
    {
        public string Tag { get; set; } = "";

        public string Other => "x";
    }
}
