class CollectionArrays
{
    private readonly string[] _names = new string[3];

    void Set_by_index(int index)
    {
        var names = new string[3];
        Sink(names[0]);
        names[1] = Source("a");
        Sink(names[1]); // flow: a
        Sink(names[index]); // flow: a
        Sink(names.Length);
    }

    void From_the_end()
    {
        string[] names = ["x", Source("a")];
        Sink(names[^1]); // flow: a
        string[] clean = ["x", "y"];
        Sink(clean[^1]);
        clean[^1] = Source("b");
        Sink(clean[^1]); // flow: b
    }

    void Ranges()
    {
        string[] names = ["x", Source("a"), "y"];
        Sink(names[1..][0]); // flow: a
        Sink(names[..^1][1]); // flow: a
        Sink(names[1..].Length);
        string[] clean = ["x", "y"];
        Sink(clean[1..][0]);
    }

    void Initialisers()
    {
        string[] first = { "x", Source("a") };
        Sink(first[1]); // flow: a
        var second = new string[] { Source("b") };
        Sink(second[0]); // flow: b
        var third = new[] { "x" };
        Sink(third[0]);
    }

    void Multi_dimensional()
    {
        var grid = new string[2, 2];
        Sink(grid[0, 0]);
        grid[0, 1] = Source("a");
        Sink(grid[0, 1]); // flow: a
        string[,] filled = { { "x", Source("b") }, { "y", "z" } };
        Sink(filled[0, 1]); // flow: b
        Sink(filled.GetLength(0));
        foreach (var cell in filled)
            Sink(cell); // flow: b
    }

    void Jagged()
    {
        var rows = new string[2][];
        rows[0] = ["x"];
        Sink(rows[0][0]);
        rows[1] = new[] { Source("a") };
        Sink(rows[1][0]); // flow: a
        string[][] filled = [["x"], [Source("b")]];
        Sink(filled[1][0]); // flow: b
    }

    void Of_objects()
    {
        var persons = new Person[1];
        persons[0] = new Person();
        persons[0].Name = Source("a");
        Sink(persons[0].Name); // flow: a
        Sink(persons[0].Phone);
    }

    void Of_structs()
    {
        var entries = new Entry[1];
        entries[0].Name = Source("a");
        Sink(entries[0].Name); // flow: a
        Sink(entries[0].Code);
        var copy = entries[0];
        copy.Code = Source("b");
        Sink(entries[0].Code);
    }

    void In_a_field()
    {
        Sink(_names[0]);
        _names[0] = Source("a");
        Sink(_names[0]); // flow: a
    }

    void Aliased()
    {
        var names = new string[1];
        var alias = names;
        alias[0] = Source("a");
        Sink(names[0]); // flow: a
    }

    void Filled_by_a_callee()
    {
        var names = new string[1];
        Fill(names, "x");
        Sink(names[0]);
        Fill(names, Source("a"));
        Sink(names[0]); // flow: a
    }

    void Replaced()
    {
        string[] names = [Source("a")];
        names = new string[1];
        Sink(names[0]);
    }

    void Copied()
    {
        string[] names = [Source("a")];
        var copy = new string[1];
        Sink(copy[0]);
        names.CopyTo(copy, 0);
        Sink(copy[0]); // flow: a
        var second = new string[1];
        Array.Copy(names, second, 1);
        Sink(second[0]); // flow: a
        Sink(((string[])names.Clone())[0]); // flow: a
        Sink(names.ToArray()[0]); // flow: a
    }

    void Array_methods()
    {
        string[] names = [Source("a")];
        Sink(Array.Find(names, name => name.Length > 3)); // flow: a
        Sink(Array.FindAll(names, name => name.Length > 3)[0]); // flow: a
        Sink(Array.ConvertAll(names, name => name + "!")[0]); // flow: a
        Sink(Array.ConvertAll(names, name => name.Length)[0]);
        Sink(Array.IndexOf(names, "x"));
        Sink(Array.Exists(names, name => name == "x"));
        Array.ForEach(names, name => Sink(name)); // flow: a
        Array.Sort(names);
        Array.Reverse(names);
        Sink(names[0]); // flow: a
        Array.Resize(ref names, 5);
        Sink(names[0]); // flow: a
    }

    void Filled_whole()
    {
        var names = new string[3];
        Array.Fill(names, Source("a"));
        Sink(names[2]); // flow: a
        Sink(Enumerable.Repeat(Source("b"), 3).ToArray()[0]); // flow: b
        Sink(Array.Empty<string>());
    }

    void Get_and_set_value()
    {
        Array names = new string[1];
        names.SetValue(Source("a"), 0);
        Sink((string?)names.GetValue(0)); // flow: a
    }

    void Whole_to_the_sink()
    {
        Sink(new[] { "x", Source("a") }); // flow: a
        Sink(new[] { new Person { Name = Source("b") } });
        Sink(new object[] { 1, Source("c") }); // flow: c
        Sink(new[] { "x" });
    }

    void Element_as_a_ref()
    {
        var names = new string[1];
        ref var first = ref names[0];
        first = Source("a");
        Sink(names[0]); // flow: a
    }

    void Compound_element()
    {
        string[] names = ["x"];
        names[0] += Source("a");
        Sink(names[0]); // flow: a
    }

    void Index_is_not_the_element()
    {
        string[] names = ["x", "y"];
        var index = Source("a").Length % 2;
        Sink(names[index]);
    }

    static void Fill(string[] names, string name)
    {
        for (var i = 0; i < names.Length; i++)
            names[i] = name;
    }

    class Person
    {
        public string Name = "";
        public string Phone = "";
    }

    struct Entry
    {
        public string Name;
        public string Code;
    }
}
