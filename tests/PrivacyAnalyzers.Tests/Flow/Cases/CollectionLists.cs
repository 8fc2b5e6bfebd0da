using System.Collections;
using System.Collections.ObjectModel;

class CollectionLists
{
    private readonly List<string> _names = [];

    void Ways_to_add()
    {
        var added = new List<string>();
        added.Add(Source("a"));
        Sink(added[0]); // flow: a
        var inserted = new List<string>();
        inserted.Insert(0, Source("b"));
        Sink(inserted[0]); // flow: b
        var ranged = new List<string>();
        ranged.AddRange(added);
        Sink(ranged[0]); // flow: a
        var set = new List<string> { "x" };
        set[0] = Source("c");
        Sink(set[0]); // flow: c
        Sink(new List<string>(added)[0]); // flow: a
    }

    void Ways_to_read()
    {
        var names = new List<string> { Source("a") };
        Sink(names[^1]); // flow: a
        Sink(names.Find(name => name.Length > 3)); // flow: a
        Sink(names.FindAll(name => name.Length > 3)[0]); // flow: a
        Sink(names.GetRange(0, 1)[0]); // flow: a
        Sink(names.ConvertAll(name => name + "!")[0]); // flow: a
        Sink(names.ToArray()[0]); // flow: a
        Sink(names.AsReadOnly()[0]); // flow: a
        Sink(names.Count);
        Sink(names.Contains("x"));
        Sink(names.IndexOf("x"));
        Sink(names.Exists(name => name == "x"));
        Sink(names.Capacity);
    }

    void Cleared()
    {
        var names = new List<string> { Source("a") };
        Sink(names[0]); // flow: a
        names.Clear();
        names.Add("x");
        Sink(names[0]);
    }

    void Cleared_by_a_callee()
    {
        var names = new List<string> { Source("a") };
        Empty(names);
        Sink(names.FirstOrDefault());
    }

    void Cleared_on_one_branch(bool flag)
    {
        var names = new List<string> { Source("a") };
        if (flag)
            names.Clear();

        Sink(names.FirstOrDefault()); // flow: a
    }

    void Two_lists_are_apart()
    {
        var clean = new List<string>();
        var tainted = new List<string>();
        clean.Add("x");
        tainted.Add(Source("a"));
        Sink(clean[0]);
        Sink(tainted[0]); // flow: a
    }

    void Filled_by_a_callee()
    {
        var names = new List<string>();
        AddTo(names, "x");
        Sink(names[0]);
        AddTo(names, Source("a"));
        Sink(names[0]); // flow: a
    }

    void Made_by_a_callee()
    {
        Sink(Listed(Source("a"))[0]); // flow: a
        Sink(Listed("x")[0]);
    }

    void In_a_field()
    {
        Sink(_names.Count);
        _names.Add(Source("a"));
        Sink(_names[0]); // flow: a
    }

    void Of_objects()
    {
        var persons = new List<Person> { new() { Name = Source("a"), Phone = "x" } };
        Sink(persons[0].Name); // flow: a
        Sink(persons[0].Phone);
        persons[0].Phone = Source("b");
        Sink(persons[0].Phone); // flow: b
        foreach (var person in persons)
            person.Name = "x";

        Sink(persons);
    }

    void Of_lists()
    {
        var groups = new List<List<string>> { new() };
        Sink(groups[0].FirstOrDefault());
        groups[0].Add(Source("a"));
        Sink(groups[0][0]); // flow: a
        foreach (var name in groups.SelectMany(group => group))
            Sink(name); // flow: a
    }

    void Enumerator_by_hand()
    {
        var names = new List<string> { Source("a") };
        using var each = names.GetEnumerator();
        while (each.MoveNext())
            Sink(each.Current); // flow: a

        IEnumerator<string> clean = new List<string> { "x" }.GetEnumerator();
        clean.MoveNext();
        Sink(clean.Current);
    }

    void Seen_through_interfaces()
    {
        IList<string> list = new List<string>();
        list.Add(Source("a"));
        Sink(list[0]); // flow: a
        ICollection<string> some = new List<string>();
        some.Add(Source("b"));
        Sink(some.First()); // flow: b
        IReadOnlyList<string> read = new List<string> { Source("c") };
        Sink(read[0]); // flow: c
        IEnumerable<object> covariant = new List<string> { Source("d") };
        Sink(covariant.First()); // flow: d
    }

    void Not_generic()
    {
        var names = new ArrayList { Source("a") };
        Sink(names[0]); // flow: a
        foreach (string name in names)
            Sink(name); // flow: a

        IList clean = new ArrayList { "x" };
        Sink(clean[0]);
    }

    void Linked_and_observable()
    {
        var linked = new LinkedList<string>();
        linked.AddLast(Source("a"));
        Sink(linked.First!.Value); // flow: a
        Sink(linked.Last?.Value); // flow: a
        var observed = new ObservableCollection<string> { "x" };
        Sink(observed[0]);
        observed.Add(Source("b"));
        Sink(observed[1]); // flow: b
        Sink(new ReadOnlyCollection<string>([Source("c")])[0]); // flow: c
    }

    void Foreach_over_clean_and_tainted(List<string> unknown)
    {
        foreach (var name in unknown)
            Sink(name);

        foreach (var name in unknown.Append(Source("a")))
            Sink(name); // flow: a
    }

    void Whole_to_the_sink()
    {
        var names = new List<string> { "x" };
        Sink(names);
        names.Add(Source("a"));
        Sink(names); // flow: a
        Sink(new List<Person> { new() { Name = Source("b") } });
        Sink(new List<Contact> { new(Source("c")) }); // flow: c
    }

    void Derived_list()
    {
        var names = new Names { Source("a") };
        Sink(names[0]); // flow: a
        Sink(new Names { "x" }[0]);
    }

    static void Empty(List<string> names) => names.Clear();

    static void AddTo(ICollection<string> names, string name) => names.Add(name);

    static List<string> Listed(string name)
    {
        var names = new List<string>();
        names.Add(name);
        return names;
    }

    record Contact(string Phone);

    class Names : List<string>;

    class Person
    {
        public string Name = "";
        public string Phone = "";
    }
}
