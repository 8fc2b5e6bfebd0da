// since: 14
class FieldKeyword
{
    void Kept_by_the_setter()
    {
        var person = new Person { Name = Source("a") };
        Sink(person.Name); // flow: a
        Sink(person.Phone);
        person.Name = "x";
        Sink(person.Name);
    }

    void Redacted_by_the_setter()
    {
        var person = new Person { Phone = Source("a") };
        Sink(person.Phone);
    }

    void Redacted_by_the_getter()
    {
        var person = new Person { Code = Source("a") };
        Sink(person.Code);
    }

    void Dropped_by_the_setter()
    {
        var person = new Person { Note = Source("a") };
        Sink(person.Note);
    }

    void Made_lazily()
    {
        Sink(new Person().Camp); // flow: lazy
        Sink(new Person().Site);
    }

    void Initialised()
    {
        Sink(new Person().Title); // flow: title
        Sink(new Person { Title = "x" }.Title);
    }

    void Backing_fields_are_apart()
    {
        var person = new Person { Name = Source("a"), Title = OtherSource("b") };
        Sink(person.Name); // flow: a
        Sink(person.Title); // flow: b
    }

    void Static_one()
    {
        Person.Last = Source("a");
        Sink(Person.Last); // flow: a
        Person.Last = "x";
        Sink(Person.Last);
    }

    class Person
    {
        public string Name
        {
            get;
            set => field = value.Trim();
        } = "";

        public string Phone
        {
            get;
            set => field = Protect(value);
        } = "";

        public string Code
        {
            get => Protect(field);
            set;
        } = "";

        public string Note
        {
            get;
            set => field = "";
        } = "";

        public string Camp => field ??= Source("lazy");

        public string Site => field ??= "x";

        public string Title
        {
            get;
            set
            {
                if (value.Length == 0)
                    throw new ArgumentException("empty");

                field = value;
            }
        } = Source("title");

        public static string Last
        {
            get => field;
            set => field = value ?? "";
        } = "";
    }
}
