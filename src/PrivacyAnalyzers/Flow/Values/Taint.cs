namespace PrivacyAnalyzers.Flow;

/// <summary>
/// One thing that a value is tainted with: either labelled data (the telephone number of a beneficiary) or, while a
/// method is analysed for all its callers at once, a symbol for "whatever arrives at this port". With it goes what was
/// done to the data on the way. Two taints that differ only in their <see cref="Path"/> are equal.
/// </summary>
internal sealed class Taint : IEquatable<Taint>
{
    private readonly int _hash;

    private Taint(TaintLabel? label, AccessPath? input, ReadMode mode, int added, int removed, FlowPath path)
    {
        Label = label;
        Input = input;
        Mode = mode;
        Added = added;
        Removed = removed;
        Path = path;
        _hash = unchecked(((((label?.GetHashCode() ?? input!.GetHashCode()) * 31) + added) * 31) + (int)mode);
    }

    /// <summary>Gets the label of the data, or null for a symbolic input.</summary>
    public TaintLabel? Label { get; }

    /// <summary>Gets the port and path that the symbolic input stands for, or null for labelled data.</summary>
    public AccessPath? Input { get; }

    /// <summary>
    /// Gets how the data was read: an input read as printed is resolved when the caller's object is known.
    /// </summary>
    public ReadMode Mode { get; }

    /// <summary>Gets the protection bits gained on the way.</summary>
    public int Added { get; }

    /// <summary>Gets the protection bits lost on the way; only a symbolic input needs to remember them.</summary>
    public int Removed { get; }

    /// <summary>Gets the way that the data took inside the method.</summary>
    public FlowPath Path { get; }

    public static Taint Data(TaintLabel label, ReadMode mode, int protection, FlowPath path) =>
        new(label, null, mode, protection, 0, path);

    public static Taint FromInput(AccessPath input) => new(null, input, ReadMode.Value, 0, 0, FlowPath.Empty);

    public Taint Through(FlowStep step) => new(Label, Input, Mode, Added, Removed, Path.Append(step));

    public Taint Through(FlowPath path) =>
        path.Length == 0 ? this : new(Label, Input, Mode, Added, Removed, Path.Append(path));

    public Taint Transformed(int added, int removed) => (added | removed) == 0
        ? this
        : new(Label, Input, Mode, (Added & ~removed) | added, Label is null ? Removed | removed : 0, Path);

    public Taint ReadAs(ReadMode mode) =>
        mode <= Mode || Input is null ? this : new(Label, Input, mode, Added, Removed, Path);

    public bool Equals(Taint? other) => ReferenceEquals(this, other)
        || (other is not null
            && _hash == other._hash
            && ReferenceEquals(Label, other.Label)
            && Mode == other.Mode
            && Added == other.Added
            && Removed == other.Removed
            && Equals(Input, other.Input));

    public override bool Equals(object? obj) => Equals(obj as Taint);

    public override int GetHashCode() => _hash;
}
