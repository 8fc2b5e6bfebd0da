class ObjectState
{
    void Set_in_constructor()
    {
        var person = new Person(Source("a"), "x");
        Sink(person.Name); // flow: a
        Sink(person.Phone);
    }

    void Set_by_chained_constructor()
    {
        Sink(new Person(Source("a")).Name); // flow: a
        Sink(new Person(Source("a")).Phone);
    }

    void Set_by_base_constructor()
    {
        var worker = new Worker(Source("a"), OtherSource("b"));
        Sink(worker.Name); // flow: a
        Sink(worker.Agency); // flow: b
        Sink(worker.Phone);
        Sink(new Worker("x", Source("c")).Name);
    }

    void Set_by_method_on_this()
    {
        var person = new Person();
        person.Rename(Source("a"));
        Sink(person.Name); // flow: a
        Sink(person.GetName()); // flow: a
        Sink(person.GetPhone());
    }

    void Set_by_static_factory()
    {
        Sink(Person.Named(Source("a")).Name); // flow: a
        Sink(Person.Named(Source("a")).Phone);
        Sink(Person.Named("x").Name);
    }

    void Set_by_factory_object()
    {
        var factory = new PersonFactory(Source("a"));
        Sink(factory.Create().Name); // flow: a
        Sink(factory.Create().Phone);
        Sink(factory.CreateUnnamed().Name);
    }

    void Set_by_builder_chain()
    {
        var person = new PersonBuilder().WithName(Source("a")).WithPhone("x").Build();
        Sink(person.Name); // flow: a
        Sink(person.Phone);
    }

    void Set_by_builder_in_statements()
    {
        var builder = new PersonBuilder();
        builder.WithName("x").WithPhone(Source("a"));
        Sink(builder.Build().Phone); // flow: a
        Sink(builder.Build().Name);
    }

    void Cleaned_by_builder()
    {
        var builder = new PersonBuilder().WithName(Source("a"));
        builder.WithName("x");
        Sink(builder.Build().Name);
    }

    void Kept_apart_in_nested_members()
    {
        var file = new CaseFile();
        file.Person.Home.Street = Source("a");
        Sink(file.Person.Home.Street); // flow: a
        Sink(file.Person.Home.City);
        Sink(file.Person.Name);
        Sink(file.Witness.Home.Street);
    }

    void Moved_with_the_inner_object()
    {
        var file = new CaseFile();
        var home = new Address { Street = Source("a"), City = "x" };
        file.Person.Home = home;
        Sink(file.Person.Home.Street); // flow: a
        Sink(file.Person.Home.City);
        file.Witness.Home = file.Person.Home;
        Sink(file.Witness.Home.Street); // flow: a
        file.Person.Home = new Address();
        Sink(file.Person.Home.Street);
        Sink(file.Witness.Home.Street); // flow: a
    }

    void Written_through_the_inner_object()
    {
        var file = new CaseFile();
        var home = file.Person.Home;
        home.Street = Source("a");
        Sink(file.Person.Home.Street); // flow: a
        file.Person.Home.Street = "x";
        Sink(home.Street);
    }

    void Two_instances_are_apart()
    {
        var first = new Person();
        var second = new Person();
        first.Name = Source("a");
        Sink(first.Name); // flow: a
        Sink(second.Name);
    }

    void Same_field_of_different_types_is_apart()
    {
        var person = new Person { Name = Source("a") };
        var camp = new Camp { Name = "x" };
        Sink(camp.Name);
        Sink(person.Name); // flow: a
    }

    void Reading_before_writing()
    {
        var person = new Person();
        Sink(person.Name);
        person.Name = Source("a");
        Sink(person.Name); // flow: a
    }

    class Camp
    {
        public string Name = "";
    }

    class Address
    {
        public string Street = "";
        public string City = "";
    }

    class Person
    {
        public string Name = "";
        public string Phone = "";
        public Address Home = new();

        public Person()
        {
        }

        public Person(string name)
            : this(name, "x")
        {
        }

        public Person(string name, string phone)
        {
            this.Name = name;
            Phone = phone;
        }

        public static Person Named(string name)
        {
            var person = new Person();
            person.Name = name;
            return person;
        }

        public void Rename(string name) => Name = name;

        public string GetName() => Name;

        public string GetPhone() => Phone;
    }

    class Worker(string name, string agency) : Person(name)
    {
        public string Agency { get; } = agency;
    }

    class CaseFile
    {
        public Person Person { get; set; } = new();

        public Person Witness { get; set; } = new();
    }

    class PersonFactory
    {
        private readonly string _name;

        public PersonFactory(string name) => _name = name;

        public Person Create() => new(_name, "x");

        public Person CreateUnnamed() => new("", "x");
    }

    class PersonBuilder
    {
        private string _name = "";
        private string _phone = "";

        public PersonBuilder WithName(string name)
        {
            _name = name;
            return this;
        }

        public PersonBuilder WithPhone(string phone)
        {
            _phone = phone;
            return this;
        }

        public Person Build() => new() { Name = _name, Phone = _phone };
    }
}
