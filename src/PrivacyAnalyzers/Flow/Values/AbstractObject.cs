namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Stands for one or more objects at run time that the engine does not tell apart: all that one <c>new</c> makes, the
/// object that a parameter refers to, a lambda. Variables hold objects by reference, so an object filled through one
/// alias is seen filled through the other. Within one analysis there is one instance per identity.
/// </summary>
internal sealed class AbstractObject(ObjectKind kind, ITypeSymbol? type, int id)
{
    /// <summary>Of objects with fewer members a search is faster than a table.</summary>
    private const int FewCells = 8;

    private readonly List<int> _cells = [];
    private readonly List<string> _members = [];
    private Dictionary<string, int>? _byMember;

    public ObjectKind Kind { get; } = kind;

    /// <summary>Gets the type: the allocated one, or the declared one of an input.</summary>
    public ITypeSymbol? Type { get; } = type;

    public int Id { get; } = id;

    /// <summary>Gets the place in the signature that an input object came from.</summary>
    public AccessPath? Input { get; init; }

    /// <summary>
    /// Gets a value indicating whether objects of derived types are ruled out, so that virtual calls are known.
    /// </summary>
    public bool IsExact { get; init; }

    /// <summary>Gets the code that a function object runs.</summary>
    public IMethodSymbol? Function { get; init; }

    /// <summary>Gets the type or member that an object of the reflection library describes.</summary>
    public ISymbol? Reflected { get; init; }

    /// <summary>Gets the cell that a reference refers to.</summary>
    public int Cell { get; init; }

    /// <summary>Gets the members on the way from the object that this one was reached through.</summary>
    public int Depth { get; init; }

    /// <summary>Gets the cells that the analysis knows of this object, in the order of their appearance.</summary>
    public IReadOnlyList<int> Cells => _cells;

    /// <summary>Gets the cell of a member.</summary>
    /// <param name="member">The name of the member.</param>
    /// <returns>The number of the cell, or null for a member that the analysis has not met.</returns>
    public int? FindCell(string member)
    {
        if (_byMember is not null)
        {
            return _byMember.TryGetValue(member, out var cell) ? cell : null;
        }

        for (var index = 0; index < _members.Count; index++)
        {
            if (string.Equals(_members[index], member, StringComparison.Ordinal))
            {
                return _cells[index];
            }
        }

        return null;
    }

    public void AddCell(string member, int cell)
    {
        _cells.Add(cell);
        _members.Add(member);
        if (_members.Count == FewCells)
        {
            _byMember = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var index = 0; index < _members.Count; index++)
            {
                _byMember.Add(_members[index], _cells[index]);
            }
        }
        else
        {
            _byMember?.Add(member, cell);
        }
    }
}
