class ObjectCopies
{
    void Copy_constructor()
    {
        var person = new Person { Name = Source("a"), Phone = "x" };
        var copy = new Person(person);
        Sink(copy.Name); // flow: a
        Sink(copy.Phone);
        copy.Phone = OtherSource("b");
        Sink(person.Phone);
        person.Name = "x";
        Sink(copy.Name); // flow: a
    }

    void Copy_method()
    {
        var person = new Person { Name = Source("a") };
        var copy = person.Copy();
        person.Name = "x";
        Sink(copy.Name); // flow: a
        Sink(copy.Phone);
        copy.Name = "x";
        Sink(copy.Name);
    }

    void Memberwise_clone()
    {
        var person = new Person { Name = Source("a") };
        var clone = (Person)person.Clone();
        Sink(clone.Name); // flow: a
        Sink(clone.Phone);
        clone.Phone = OtherSource("b");
        Sink(person.Phone);
        clone.Name = "x";
        Sink(person.Name); // flow: a
    }

    void Memberwise_clone_shares_inner_objects()
    {
        var person = new Person();
        var clone = (Person)person.Clone();
        clone.Home.Street = Source("a");
        Sink(person.Home.Street); // flow: a
        Sink(person.Home.City);
    }

    void Deep_copy_shares_nothing()
    {
        var person = new Person();
        person.Home.City = OtherSource("b");
        var copy = person.DeepCopy();
        copy.Home.Street = Source("a");
        Sink(copy.Home.City); // flow: b
        Sink(person.Home.Street);
    }

    void Partial_copy()
    {
        var person = new Person { Name = Source("a"), Phone = OtherSource("b") };
        var summary = Summary.Of(person);
        Sink(summary.Title); // flow: a
        Sink(summary.Camp);
    }

    void Mutated_copy_of_a_struct()
    {
        var first = new Point { Street = "x" };
        var second = first;
        second.Street = Source("a");
        Sink(second.Street); // flow: a
        Sink(first.Street);
    }

    void Mutated_original_of_a_struct()
    {
        var first = new Point { Street = Source("a") };
        var second = first;
        first.Street = "x";
        Sink(first.Street);
        Sink(second.Street); // flow: a
        Sink(second.City);
    }

    void Struct_argument_is_a_copy()
    {
        var point = new Point();
        Fill(point, Source("a"));
        Sink(point.Street);
        FillByRef(ref point, Source("b"));
        Sink(point.Street); // flow: b
        Sink(point.City);
    }

    void Struct_method_changes_the_variable()
    {
        var point = new Point();
        point.MoveTo(Source("a"));
        Sink(point.Street); // flow: a
        var copy = point;
        copy.MoveTo("x");
        Sink(copy.Street);
        Sink(point.Street); // flow: a
    }

    void Struct_in_a_field()
    {
        var shelter = new Shelter();
        shelter.Place.Street = Source("a");
        Sink(shelter.Place.Street); // flow: a
        var place = shelter.Place;
        shelter.Place.Street = "x";
        Sink(shelter.Place.Street);
        Sink(place.Street); // flow: a
    }

    void Struct_returned_is_a_copy()
    {
        var shelter = new Shelter();
        var place = shelter.GetPlace();
        place.Street = Source("a");
        Sink(shelter.Place.Street);
        Sink(place.Street); // flow: a
    }

    void Struct_in_a_struct()
    {
        var outer = new Route { From = new Point { Street = Source("a") } };
        var copy = outer;
        copy.From.Street = "x";
        copy.To.Street = OtherSource("b");
        Sink(outer.From.Street); // flow: a
        Sink(outer.To.Street);
        Sink(copy.From.Street);
        Sink(copy.To.Street); // flow: b
    }

    void Copied_structs_share_an_array()
    {
        var first = new Batch { Names = new string[2] };
        var second = first;
        second.Names[0] = Source("a");
        Sink(first.Names[0]); // flow: a
        second.Names = new string[2];
        Sink(second.Names[0]);
        Sink(first.Names[0]); // flow: a
    }

    void Copied_structs_share_an_object()
    {
        var first = new Batch { Person = new Person() };
        var second = first;
        second.Person.Name = Source("a");
        Sink(first.Person.Name); // flow: a
        second.Person = new Person { Phone = OtherSource("b") };
        Sink(first.Person.Phone);
        Sink(second.Person.Phone); // flow: b
    }

    void Boxed_struct_is_a_copy()
    {
        var point = new Point { Street = "x" };
        object boxed = point;
        point.Street = Source("a");
        Sink(((Point)boxed).Street);
        boxed = point;
        Sink(((Point)boxed).Street); // flow: a
        Sink(((Point)boxed).City);
    }

    void Struct_element_of_an_array()
    {
        var points = new Point[1];
        points[0].Street = Source("a");
        Sink(points[0].Street); // flow: a
        Sink(points[0].City);
        var copy = points[0];
        copy.City = OtherSource("b");
        Sink(points[0].City);
    }

    void Default_is_clean()
    {
        var point = new Point { Street = Source("a") };
        point = default;
        Sink(point.Street);
    }

    static void Fill(Point point, string street) => point.Street = street;

    static void FillByRef(ref Point point, string street) => point.Street = street;

    struct Point
    {
        public string Street;
        public string City;

        public void MoveTo(string street) => Street = street;
    }

    struct Route
    {
        public Point From;
        public Point To;
    }

    struct Batch
    {
        public string[] Names;
        public Person Person;
    }

    class Shelter
    {
        public Point Place;

        public Point GetPlace() => Place;
    }

    class Address
    {
        public string Street { get; set; } = "";

        public string City { get; set; } = "";
    }

    class Summary
    {
        public string Title { get; private init; } = "";

        public string Camp { get; private init; } = "";

        public static Summary Of(Person person) => new() { Title = person.Name, Camp = "x" };
    }

    class Person : ICloneable
    {
        public Person()
        {
        }

        public Person(Person other)
        {
            Name = other.Name;
            Phone = other.Phone;
        }

        public string Name { get; set; } = "";

        public string Phone { get; set; } = "";

        public Address Home { get; set; } = new();

        public object Clone() => MemberwiseClone();

        public Person Copy() => new() { Name = Name, Phone = Phone };

        public Person DeepCopy() => new()
        {
            Name = Name,
            Home = new Address { Street = Home.Street, City = Home.City },
        };
    }
}
