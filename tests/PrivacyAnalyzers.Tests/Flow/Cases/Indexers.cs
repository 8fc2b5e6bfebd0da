class Indexers
{
    void Indexer_over_an_array()
    {
        var table = new Table();
        table[1] = Source("a");
        Sink(table[1]); // flow: a
        Sink(new Table()[1]);
    }

    void Indexer_over_a_dictionary()
    {
        var bag = new Bag();
        bag["name"] = Source("a");
        Sink(bag["name"]); // flow: a
        bag = new Bag();
        bag[Source("key")] = "x";
        Sink(bag["name"]);
    }

    void Indexer_that_ignores_what_is_set()
    {
        var form = new Form();
        form["name"] = Source("a");
        Sink(form["name"]);
    }

    void Indexer_that_echoes_its_key()
    {
        var echo = new Echo();
        Sink(echo[Source("a")]); // flow: a
        Sink(echo["x"]);
    }

    void Indexer_with_several_keys()
    {
        var grid = new Grid();
        grid[1, "row"] = Source("a");
        Sink(grid[1, "row"]); // flow: a
        Sink(grid.Title);
        grid.Title = OtherSource("b");
        Sink(grid[1, "row"]); // flow: a
    }

    void Indexer_overloads_are_apart()
    {
        var person = new Person();
        person[0] = Source("a");
        Sink(person[0]); // flow: a
        Sink(person["name"]);
    }

    void Overridden_indexer()
    {
        Table kept = new Table();
        Table masked = new MaskedTable();
        kept[0] = Source("a");
        masked[0] = Source("b");
        Sink(kept[0]); // flow: a
        Sink(masked[0]);
    }

    void Indexer_of_an_interface()
    {
        ILookup lookup = new Names();
        lookup["k"] = Source("a");
        Sink(lookup["k"]); // flow: a
        Sink(lookup["k"].Length);
    }

    void Indexer_set_in_an_initialiser()
    {
        var bag = new Bag { ["name"] = Source("a"), ["camp"] = "x" };
        Sink(bag["name"]); // flow: a
    }

    void Implicit_index_and_range()
    {
        var text = Source("a");
        Sink(text[^1]); // flow: a
        Sink(text[1..]); // flow: a
        var series = new Series(Source("b"));
        Sink(series[^1]); // flow: b
        Sink(series[1..2]); // flow: b
        Sink(series.Length);
    }

    void Compound_assignment()
    {
        var bag = new Bag { ["name"] = "x" };
        bag["name"] += Source("a");
        Sink(bag["name"]); // flow: a
    }

    void Object_behind_an_indexer()
    {
        var camp = new Camp();
        camp["leader"].Name = Source("a");
        Sink(camp["leader"].Name); // flow: a
        Sink(camp["leader"].Phone);
    }

    void Generic_indexer()
    {
        var cells = new Cells<string>();
        cells[0] = Source("a");
        Sink(cells[0]); // flow: a
        Sink(new Cells<string>()[0]);
    }

    class Table
    {
        private readonly string[] _rows = new string[10];

        public virtual string this[int row]
        {
            get => _rows[row];
            set => _rows[row] = value;
        }
    }

    class MaskedTable : Table
    {
        public override string this[int row]
        {
            get => "***";
            set => base[row] = value;
        }
    }

    class Bag
    {
        private readonly Dictionary<string, string> _values = [];

        public string this[string key]
        {
            get => _values[key];
            set => _values[key] = value;
        }
    }

    class Form
    {
        public string this[string key]
        {
            get => "";
            set { }
        }
    }

    class Echo
    {
        public string this[string key] => key;
    }

    class Grid
    {
        private readonly Dictionary<(int, string), string> _cells = [];

        public string Title { get; set; } = "";

        public string this[int row, string column]
        {
            get => _cells[(row, column)];
            set => _cells[(row, column)] = value;
        }
    }

    class Person
    {
        private readonly string[] _numbers = new string[2];
        private readonly Dictionary<string, string> _names = [];

        public string Name { get; set; } = "";

        public string Phone { get; set; } = "";

        public string this[int index]
        {
            get => _numbers[index];
            set => _numbers[index] = value;
        }

        public string this[string key]
        {
            get => _names[key];
            set => _names[key] = value;
        }
    }

    class Camp
    {
        private readonly Person _leader = new();

        public Person this[string role] => _leader;
    }

    interface ILookup
    {
        string this[string key] { get; set; }
    }

    class Names : ILookup
    {
        private string _last = "";

        public string this[string key]
        {
            get => _last;
            set => _last = value;
        }
    }

    class Series(string text)
    {
        public int Length => text.Length;

        public string this[int index] => text.Substring(index, 1);

        public string Slice(int start, int length) => text.Substring(start, length);
    }

    class Cells<T>
    {
        private readonly List<T> _cells = [];

        public T this[int index]
        {
            get => _cells[index];
            set => _cells.Insert(index, value);
        }
    }
}
