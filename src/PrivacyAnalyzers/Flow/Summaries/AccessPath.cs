namespace PrivacyAnalyzers.Flow;

/// <summary>
/// A place in a value: a <see cref="Port"/> and the members on the way from there. <c>parameter 0.Address.Street</c> is
/// the street of the address of the first argument, <c>return[]</c> an element of the returned collection. Members are
/// named, elements of any collection share the one name <see cref="Element"/>. Paths are immutable and compared by
/// content.
/// </summary>
internal sealed class AccessPath : IEquatable<AccessPath>
{
    /// <summary>The name of "an element of this collection".</summary>
    public const string Element = "[]";

    private readonly int _hash;

    private ImmutableArray<string> _members;

    public AccessPath(Port root)
    {
        Root = root;
        _hash = root.GetHashCode();
    }

    private AccessPath(AccessPath parent, string member)
    {
        Root = parent.Root;
        Parent = parent;
        Member = member;
        Length = parent.Length + 1;
        _hash = unchecked((parent._hash * 31) + StringComparer.Ordinal.GetHashCode(member));
    }

    /// <summary>Gets the port that the path starts from.</summary>
    public Port Root { get; }

    /// <summary>Gets the path without its last member, or null for a bare port.</summary>
    public AccessPath? Parent { get; }

    /// <summary>Gets the last member, or null for a bare port.</summary>
    public string? Member { get; }

    /// <summary>Gets the number of members.</summary>
    public int Length { get; }

    public AccessPath Append(string member) => new(this, member);

    /// <summary>Gets the members from the port outwards.</summary>
    /// <returns>The members in reading order, empty for a bare port.</returns>
    public ImmutableArray<string> Members()
    {
        if (_members.IsDefault)
        {
            _members = CollectMembers();
        }

        return _members;
    }


    private ImmutableArray<string> CollectMembers()
    {
        var members = new string[Length];
        var path = this;
        for (var index = Length - 1; index >= 0; index--)
        {
            members[index] = path!.Member!;
            path = path.Parent;
        }

        return ImmutableArray.Create(members);
    }

    /// <summary>True for a place inside the value at another path.</summary>
    /// <param name="outer">The other path.</param>
    /// <returns>Whether this path goes through the other and further.</returns>
    public bool IsBelow(AccessPath outer)
    {
        if (Length <= outer.Length || Root != outer.Root)
        {
            return false;
        }

        var path = this;
        while (path.Length > outer.Length)
        {
            path = path.Parent!;
        }

        return path.Equals(outer);
    }

    public bool Equals(AccessPath? other)
    {
        var left = this;
        var right = other;
        while (!ReferenceEquals(left, right))
        {
            if (left is null || right is null || left._hash != right._hash || left.Length != right.Length
                || left.Root != right.Root || !string.Equals(left.Member, right.Member, StringComparison.Ordinal))
            {
                return false;
            }

            left = left.Parent;
            right = right.Parent;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as AccessPath);

    public override int GetHashCode() => _hash;

    public override string ToString() =>
        Parent is null ? Root.ToString() : Member == Element ? $"{Parent}[]" : $"{Parent}.{Member}";
}
