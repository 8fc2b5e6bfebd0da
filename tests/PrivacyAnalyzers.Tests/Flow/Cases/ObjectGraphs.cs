class ObjectGraphs
{
    void Linked_list()
    {
        var list = new PersonList();
        list.Add(Source("a"));
        list.Add("x");
        Sink(list.Head!.Next!.Name); // flow: a
        foreach (var name in list.Names())
        {
            Sink(name); // flow: a
        }
    }

    void Linked_list_of_clean_names()
    {
        var list = new PersonList();
        list.Add("x");
        list.Add("y");
        Sink(list.Head!.Name);
        foreach (var name in list.Names())
        {
            Sink(name);
        }
    }

    void Nodes_linked_by_hand()
    {
        var second = new Node(Source("a"), null);
        var first = new Node("x", second);
        Sink(first.Next!.Name); // flow: a
        Sink(first.Name);
        first.Next = null;
        Sink(second.Name); // flow: a
    }

    void Walked_in_a_loop()
    {
        Node? node = new Node("x", new Node("y", new Node(Source("a"), null)));
        while (node is not null)
        {
            Sink(node.Name); // flow: a
            Sink(node.Camp);
            node = node.Next;
        }
    }

    void Built_in_a_loop(int count)
    {
        Node? head = null;
        for (var i = 0; i < count; i++)
        {
            head = new Node(Source("a"), head);
        }

        Sink(head?.Name); // flow: a
        Sink(head?.Next?.Next?.Name); // flow: a
        Sink(head?.Next?.Next?.Camp);
    }

    void Found_by_recursion()
    {
        var head = new Node("x", new Node(Source("a"), null));
        Sink(Last(head).Name); // flow: a
        Sink(Last(head).Camp);
        Sink(Last(new Node("x", null)).Name);
    }

    void Tree_summed_by_recursion()
    {
        var root = new Household("x");
        root.Members.Add(new Household("y"));
        root.Members[0].Members.Add(new Household(Source("a")));
        Sink(Describe(root)); // flow: a
        Sink(Describe(new Household("x")));
    }

    void Tree_filled_by_recursion()
    {
        var root = new Branch { Left = new Branch(), Right = new Branch { Left = new Branch() } };
        Sink(root.Right.Left.Name);
        Label(root, Source("a"));
        Sink(root.Name); // flow: a
        Sink(root.Right.Left.Name); // flow: a
        Sink(root.Right.Camp);
    }

    void Left_and_right_are_apart()
    {
        var root = new Branch { Left = new Branch { Name = Source("a") }, Right = new Branch { Name = "x" } };
        Sink(root.Left.Name); // flow: a
        Sink(root.Right.Name);
        (root.Left, root.Right) = (root.Right, root.Left);
        Sink(root.Left.Name);
        Sink(root.Right.Name); // flow: a
    }

    void Cycle()
    {
        var parent = new Relative("x");
        var child = new Relative(Source("a")) { Parent = parent };
        parent.Child = child;
        Sink(parent.Child.Name); // flow: a
        Sink(parent.Child.Parent!.Name);
        Sink(child.Parent!.Child!.Parent!.Child!.Name); // flow: a
    }

    void Self_reference()
    {
        var person = new Relative("x");
        person.Parent = person;
        person.Parent.Parent!.Name = Source("a");
        Sink(person.Name); // flow: a
    }

    void Deep_path()
    {
        var a = new Level();
        a.Next = new Level { Next = new Level { Next = new Level { Name = Source("a") } } };
        Sink(a.Next.Next!.Next!.Name); // flow: a
        Sink(a.Next.Next!.Name);
        var third = a.Next.Next;
        third!.Next!.Name = "x";
        Sink(a.Next.Next!.Next!.Name);
    }

    static Node Last(Node node) => node.Next is null ? node : Last(node.Next);

    static string Describe(Household household)
    {
        var text = household.Name;
        foreach (var member in household.Members)
        {
            text += Describe(member);
        }

        return text;
    }

    static void Label(Branch? branch, string name)
    {
        if (branch is null)
            return;

        branch.Name = name;
        Label(branch.Left, name);
        Label(branch.Right, name);
    }

    class Node(string name, Node? next)
    {
        public string Name { get; } = name;

        public string Camp { get; } = "x";

        public Node? Next { get; set; } = next;
    }

    class PersonList
    {
        public Node? Head { get; private set; }

        public void Add(string name) => Head = new Node(name, Head);

        public IEnumerable<string> Names()
        {
            for (var node = Head; node is not null; node = node.Next)
            {
                yield return node.Name;
            }
        }
    }

    class Household(string name)
    {
        public string Name { get; } = name;

        public List<Household> Members { get; } = [];
    }

    class Branch
    {
        public string Name = "";
        public string Camp = "";
        public Branch Left = null!;
        public Branch Right = null!;
    }

    class Relative(string name)
    {
        public string Name { get; set; } = name;

        public Relative? Parent { get; set; }

        public Relative? Child { get; set; }
    }

    class Level
    {
        public string Name = "";
        public Level? Next;
    }
}
