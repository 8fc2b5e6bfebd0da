class CallAliases
{
    void Conditional(bool flag)
    {
        var one = new Person();
        var two = new Person();
        var either = flag ? one : two;
        either.Name = Source("a");
        Sink(one.Name); // flow: a
        Sink(two.Name); // flow: a
        Sink(either.Name); // flow: a
        Sink(either.Phone);
    }

    void Conditional_reads(bool flag)
    {
        var clean = new Person();
        var tainted = new Person { Name = Source("a") };
        Sink((flag ? clean : tainted).Name); // flow: a
        Sink((flag ? clean : tainted).Phone);
        Sink((flag ? clean : new Person()).Name);
    }

    void Coalesced(Person? maybe)
    {
        var fallback = new Person();
        var person = maybe ?? fallback;
        person.Name = Source("a");
        Sink(fallback.Name); // flow: a
        Sink(maybe?.Name); // flow: a
        Sink(fallback.Phone);
    }

    void Coalesce_assigned(Person? maybe)
    {
        var fallback = new Person { Name = Source("a") };
        maybe ??= fallback;
        Sink(maybe.Name); // flow: a
        maybe.Phone = Source("b");
        Sink(fallback.Phone); // flow: b
    }

    void Switched(int kind)
    {
        var one = new Person();
        var two = new Person();
        var three = new Person();
        var picked = kind switch { 1 => one, 2 => two, _ => new Person() };
        picked.Name = Source("a");
        Sink(one.Name); // flow: a
        Sink(two.Name); // flow: a
        Sink(three.Name);
    }

    void Switched_on_a_constant()
    {
        const int kind = 2;
        var one = new Person();
        var two = new Person();
        var picked = kind switch { 1 => one, _ => two };
        picked.Name = Source("a");
        Sink(one.Name);
        Sink(two.Name); // flow: a
    }

    void Switch_statement(int kind)
    {
        var one = new Person();
        var two = new Person();
        Person picked;
        switch (kind)
        {
            case 1:
                picked = one;
                break;
            default:
                picked = two;
                break;
        }

        picked.Name = Source("a");
        Sink(one.Name); // flow: a
        Sink(two.Name); // flow: a
    }

    void Picked_by_a_callee(bool flag)
    {
        var one = new Person();
        var two = new Person();
        Pick(flag, one, two).Name = Source("a");
        Sink(one.Name); // flow: a
        Sink(two.Name); // flow: a
        var three = new Person();
        Pick(true, three, one).Phone = Source("b");
        Sink(three.Phone); // flow: b
        Sink(one.Phone);
    }

    void Cast(object value)
    {
        var person = new Person();
        object boxed = person;
        ((Person)boxed).Name = Source("a");
        Sink(person.Name); // flow: a
        if (value is Person other)
            other.Name = Source("b");

        Sink(((Person)value).Name); // flow: b
        Sink((boxed as Person)?.Name); // flow: a
    }

    void Assigned_in_an_expression()
    {
        Person one;
        var two = one = new Person();
        two.Name = Source("a");
        Sink(one.Name); // flow: a
    }

    void Through_a_tuple_and_a_pattern(bool flag)
    {
        var one = new Person();
        var two = new Person();
        var (first, second) = flag ? (one, two) : (two, one);
        first.Name = Source("a");
        Sink(one.Name); // flow: a
        Sink(two.Name); // flow: a
        if (second is { } named)
            named.Phone = Source("b");

        Sink(two.Phone); // flow: b
    }

    void Parenthesised_and_forgiven(Person? maybe)
    {
        var person = (maybe!);
        person.Name = Source("a");
        Sink(maybe!.Name); // flow: a
    }

    void Cleaned_through_either_keeps(bool flag)
    {
        var one = new Person { Name = Source("a") };
        var two = new Person { Name = Source("b") };
        (flag ? one : two).Name = "x";
        Sink(one.Name); // flow: a
        Sink(two.Name); // flow: b
    }

    void Returned_as_it_came()
    {
        var person = new Person();
        Same(person).Name = Source("a");
        Sink(person.Name); // flow: a
        Same(Same(person)).Name = "x";
        Sink(person.Name);
    }

    static Person Pick(bool flag, Person first, Person second) => flag ? first : second;

    static Person Same(Person person) => person;

    class Person
    {
        public string Name = "";
        public string Phone = "";
    }
}
