namespace PrivacyAnalyzers.Flow;

/// <summary>
/// A persistent map from cell numbers to values: a big-endian Patricia trie after Okasaki and Gill ("Fast Mergeable
/// Integer Maps", 1998). A write copies one path; two maps that grew from a common one are joined in time proportional
/// to what differs, because shared subtrees are recognised by reference. That keeps a method with thousands of branches
/// linear.
/// </summary>
internal abstract class CellMap
{
    public static readonly CellMap? Empty;

    public static AbstractValue? Find(CellMap? map, int key)
    {
        while (map is Branch branch)
        {
            map = branch.GoesLeft(key) ? branch.Left : branch.Right;
        }

        return map is Leaf leaf && leaf.Key == key ? leaf.Value : null;
    }

    public static CellMap Set(CellMap? map, int key, AbstractValue value) => map switch
    {
        null => new Leaf(key, value),
        Leaf leaf when leaf.Key == key => ReferenceEquals(leaf.Value, value) ? leaf : new Leaf(key, value),
        Leaf leaf => Link(key, new Leaf(key, value), leaf.Key, leaf),
        Branch branch when !branch.Matches(key) => Link(key, new Leaf(key, value), branch.Prefix, branch),
        Branch branch when branch.GoesLeft(key) => branch.With(Set(branch.Left, key, value), branch.Right),
        Branch branch => branch.With(branch.Left, Set(branch.Right, key, value)),
        _ => map,
    };

    /// <summary>Joins two maps; what only one of them holds is joined with the default of its cell.</summary>
    /// <param name="left">One map, returned as it is where the other adds nothing.</param>
    /// <param name="right">The other map.</param>
    /// <param name="defaults">Gives the value of a cell that nobody wrote.</param>
    /// <returns>A map that covers both.</returns>
    public static CellMap? Join(CellMap? left, CellMap? right, Func<int, AbstractValue> defaults)
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        if (left is null)
        {
            return JoinDefaults(right!, defaults);
        }

        if (right is null)
        {
            return JoinDefaults(left, defaults);
        }

        return (left, right) switch
        {
            (Leaf a, Leaf b) when a.Key == b.Key => a.With(a.Value.Join(b.Value)),
            (Leaf a, _) => JoinLeaf(a, right, defaults, leafIsLeft: true),
            (_, Leaf b) => JoinLeaf(b, left, defaults, leafIsLeft: false),
            _ => JoinBranches((Branch)left, (Branch)right, defaults),
        };
    }

    private static CellMap? JoinLeaf(Leaf leaf, CellMap tree, Func<int, AbstractValue> defaults, bool leafIsLeft)
    {
        var other = Find(tree, leaf.Key) ?? defaults(leaf.Key);
        var value = leafIsLeft ? leaf.Value.Join(other) : other.Join(leaf.Value);
        return Set(JoinDefaults(tree, defaults, except: leaf.Key), leaf.Key, value);
    }

    private static Branch JoinBranches(Branch left, Branch right, Func<int, AbstractValue> defaults)
    {
        if (left.Mask == right.Mask && left.Prefix == right.Prefix)
        {
            return left.With(
                Join(left.Left, right.Left, defaults)!,
                Join(left.Right, right.Right, defaults)!);
        }

        if (left.IsAbove(right))
        {
            return left.GoesLeft(right.Prefix)
                ? left.With(Join(left.Left, right, defaults)!, JoinDefaults(left.Right, defaults))
                : left.With(JoinDefaults(left.Left, defaults), Join(left.Right, right, defaults)!);
        }

        if (right.IsAbove(left))
        {
            return right.GoesLeft(left.Prefix)
                ? right.With(Join(left, right.Left, defaults)!, JoinDefaults(right.Right, defaults))
                : right.With(JoinDefaults(right.Left, defaults), Join(left, right.Right, defaults)!);
        }

        return Link(left.Prefix, JoinDefaults(left, defaults), right.Prefix, JoinDefaults(right, defaults));
    }

    private static CellMap JoinDefaults(CellMap map, Func<int, AbstractValue> defaults, int except = -1) => map switch
    {
        Leaf leaf => leaf.Key == except ? leaf : leaf.With(leaf.Value.Join(defaults(leaf.Key))),
        Branch branch => branch.With(
            JoinDefaults(branch.Left, defaults, except),
            JoinDefaults(branch.Right, defaults, except)),
        _ => map,
    };

    private static Branch Link(int leftKey, CellMap left, int rightKey, CellMap right)
    {
        var mask = HighestBit(leftKey ^ rightKey);
        var prefix = Branch.PrefixOf(leftKey, mask);
        return (leftKey & mask) == 0 ? new Branch(prefix, mask, left, right) : new Branch(prefix, mask, right, left);
    }

    private static int HighestBit(int difference)
    {
        var bits = (uint)difference;
        bits |= bits >> 1;
        bits |= bits >> 2;
        bits |= bits >> 4;
        bits |= bits >> 8;
        bits |= bits >> 16;
        return (int)(bits - (bits >> 1));
    }

    private sealed class Leaf(int key, AbstractValue value) : CellMap
    {
        public int Key { get; } = key;

        public AbstractValue Value { get; } = value;

        public Leaf With(AbstractValue value) => ReferenceEquals(value, Value) ? this : new Leaf(Key, value);
    }

    private sealed class Branch(int prefix, int mask, CellMap left, CellMap right) : CellMap
    {
        public int Prefix { get; } = prefix;

        public int Mask { get; } = mask;

        public CellMap Left { get; } = left;

        public CellMap Right { get; } = right;

        public static int PrefixOf(int key, int mask) => key & ~((mask << 1) - 1);

        public bool Matches(int key) => PrefixOf(key, Mask) == Prefix;

        public bool GoesLeft(int key) => (key & Mask) == 0;

        public bool IsAbove(Branch other) => (uint)Mask > (uint)other.Mask && Matches(other.Prefix);

        public Branch With(CellMap left, CellMap right) =>
            ReferenceEquals(left, Left) && ReferenceEquals(right, Right) ? this : new Branch(Prefix, Mask, left, right);
    }
}
