class Patterns
{
    void Declaration()
    {
        object value = Source("a");
        if (value is string text)
            Sink(text); // flow: a

        if (value is not string other)
            return;

        Sink(other); // flow: a
    }

    void Var_pattern()
    {
        if (Source("a") is var text)
            Sink(text); // flow: a

        if ("x" is var clean)
            Sink(clean);
    }

    void Property_pattern()
    {
        object value = new Person { Name = Source("a"), Phone = "x" };
        if (value is Person { Name: var name, Phone: var phone })
        {
            Sink(name); // flow: a
            Sink(phone);
        }
    }

    void Nested_property_pattern()
    {
        var person = new Person { Home = new Address { Street = Source("a"), City = "x" } };
        if (person is { Home: { Street: var street, City: var city } })
        {
            Sink(street); // flow: a
            Sink(city);
        }

        if (person is { Home.Street: { Length: > 3 } dotted, Home.City: var town })
        {
            Sink(dotted); // flow: a
            Sink(town);
        }
    }

    void Property_pattern_with_designation()
    {
        object value = new Person { Name = Source("a") };
        if (value is Person { Phone: "x" } person)
        {
            Sink(person.Name); // flow: a
            Sink(person.Phone);
        }
    }

    void Positional_pattern_of_a_record()
    {
        object value = new Contact(Source("a"), "x");
        if (value is Contact(var name, var camp))
        {
            Sink(name); // flow: a
            Sink(camp);
        }

        if (value is Contact(_, "x") { Name: var again } contact)
        {
            Sink(again); // flow: a
            Sink(contact.Camp);
        }
    }

    void Positional_pattern_of_a_deconstruct_method()
    {
        var person = new Person { Name = Source("a"), Phone = "x" };
        if (person is (var phone, var name))
        {
            Sink(name); // flow: a
            Sink(phone);
        }
    }

    void Positional_pattern_of_a_tuple()
    {
        var text = (Source("a"), "x") switch
        {
            ("y", var camp) => camp,
            (_, var camp) => camp,
        };
        Sink(text);
        if ((Source("b"), 1) is (var name, > 0))
            Sink(name); // flow: b
    }

    void List_pattern()
    {
        string[] names = ["x", Source("a")];
        if (names is [var first, .., var last])
            Sink(last); // flow: a

        if (names is [_, .. var rest])
            Sink(rest[0]); // flow: a

        if (new List<string> { "x" } is [var only])
            Sink(only);
    }

    void List_pattern_with_members()
    {
        var people = new List<Person> { new() { Name = Source("a") } };
        if (people is [{ Name: var name, Phone: var phone }, ..])
        {
            Sink(name); // flow: a
            Sink(phone);
        }
    }

    void And_or_not()
    {
        object value = Source("a");
        if (value is string { Length: > 2 } and not "x" and var both)
            Sink(both); // flow: a

        if (value is not (string and { Length: > 3 } and var text))
            return;

        Sink(text); // flow: a
    }

    void Switch_expression(object value)
    {
        Sink(Source("a") switch { "x" => "y", var other => other }); // flow: a
        Sink(Source("a") switch { "x" => "y", { Length: 3 } => "z", _ => "" });
        object data = new Contact(Source("b"), "x");
        Sink(data switch { Contact { Name: var name } => name, _ => "" }); // flow: b
        Sink(data switch { Contact { Camp: var camp } => camp, _ => "" });
        Sink(value switch { string text => text, _ => "" });
    }

    void Switch_expression_with_when()
    {
        var text = Source("a") switch
        {
            var name when name.Length > 3 => name,
            _ => "x",
        };
        Sink(text); // flow: a
    }

    void Switch_statement(string phone)
    {
        object value = new Person { Name = Source("a"), Phone = phone };
        switch (value)
        {
            case Person { Phone: "y" } person:
                Sink(person.Name); // flow: a
                break;
            case Person { Name: var name } when name.Length > 0:
                Sink(name); // flow: a
                break;
            case Person person:
                Sink(person.Phone);
                break;
            case string text:
                Sink(text);
                break;
        }
    }

    void Switch_on_a_type_that_the_object_is_not()
    {
        object value = new Person { Name = Source("a") };
        switch (value)
        {
            case Contact contact:
                Sink(contact.Name);
                break;
            case Person person:
                Sink(person.Name); // flow: a
                break;
        }
    }

    void Switched_tuple(bool flag)
    {
        var name = Source("a");
        var shown = (flag, name) switch
        {
            (true, var known) => known,
            (false, _) => "***",
        };
        Sink(shown); // flow: a
    }

    void Constant_pattern_tells_the_value()
    {
        var name = Source("a");
        if (name is "unknown" or "none")
            Sink("none");

        Sink(name is "x");
        Sink(name is { Length: > 3 });
    }

    void Null_is_clean()
    {
        string? name = Source("a");
        if (name is null)
            Sink(name);
        else
            Sink(name); // flow: a
    }

    void Coalesced_members()
    {
        Person? person = new Person { Name = Source("a") };
        Sink(person?.Name ?? "x"); // flow: a
        Sink(person?.Phone ?? "x");
        Sink(person?.Home?.Street);
    }

    void Assigned_in_a_pattern_then_changed()
    {
        object value = Source("a");
        if (value is string text)
        {
            text = "x";
            Sink(text);
            Sink(value); // flow: a
        }
    }

    void Pattern_in_a_query()
    {
        object[] values = [Source("a"), 3];
        foreach (var text in values.OfType<string>().Where(v => v is { Length: > 1 }))
        {
            Sink(text); // flow: a
        }

        Sink(values.Count(v => v is string));
    }

    class Address
    {
        public string Street { get; set; } = "";

        public string City { get; set; } = "";
    }

    class Person
    {
        public string Name { get; set; } = "";

        public string Phone { get; set; } = "x";

        public Address Home { get; set; } = new();

        public void Deconstruct(out string phone, out string name)
        {
            phone = Phone;
            name = Name;
        }
    }

    record Contact(string Name, string Camp);
}
