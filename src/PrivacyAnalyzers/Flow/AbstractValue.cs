namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What an expression may evaluate to: the taints that the value itself carries and the objects that it may refer to.
/// A string has taints and no objects; a <c>Person</c> has an object whose members hold the taints.
/// </summary>
internal sealed class AbstractValue
{
    /// <summary>A value that carries nothing: a number, null, a clean string.</summary>
    public static readonly AbstractValue Empty = new(TaintSet.Empty, ImmutableArray<AbstractObject>.Empty);

    public AbstractValue(TaintSet taints, ImmutableArray<AbstractObject> objects)
    {
        Taints = taints;
        Objects = objects;
    }

    public TaintSet Taints { get; }

    /// <summary>Gets the objects, in the order in which they were found, without repetition.</summary>
    public ImmutableArray<AbstractObject> Objects { get; }

    public bool IsEmpty => Taints.IsEmpty && Objects.IsEmpty;

    public static AbstractValue Of(TaintSet taints) =>
        taints.IsEmpty ? Empty : new AbstractValue(taints, ImmutableArray<AbstractObject>.Empty);

    public static AbstractValue Of(AbstractObject target) => new(TaintSet.Empty, ImmutableArray.Create(target));

    public AbstractValue WithTaints(TaintSet taints) =>
        ReferenceEquals(taints, Taints) ? this : new AbstractValue(taints, Objects);

    public AbstractValue Join(AbstractValue other)
    {
        if (ReferenceEquals(this, other) || other.IsEmpty)
        {
            return this;
        }

        if (IsEmpty)
        {
            return other;
        }

        var taints = Taints.Union(other.Taints);
        var objects = Union(Objects, other.Objects);
        return ReferenceEquals(taints, Taints) && objects == Objects ? this : new AbstractValue(taints, objects);
    }

    public bool SameAs(AbstractValue other) => ReferenceEquals(this, other)
        || (Objects.Length == other.Objects.Length
            && Taints.SetEquals(other.Taints)
            && Union(Objects, other.Objects) == Objects);

    private static ImmutableArray<AbstractObject> Union(
        ImmutableArray<AbstractObject> left,
        ImmutableArray<AbstractObject> right)
    {
        if (left == right || right.IsEmpty)
        {
            return left;
        }

        if (left.IsEmpty)
        {
            return right;
        }

        ImmutableArray<AbstractObject>.Builder? union = null;
        foreach (var candidate in right)
        {
            if (!left.Contains(candidate))
            {
                (union ??= ToBuilder(left)).Add(candidate);
            }
        }

        return union?.ToImmutable() ?? left;
    }

    private static ImmutableArray<AbstractObject>.Builder ToBuilder(ImmutableArray<AbstractObject> objects)
    {
        var builder = ImmutableArray.CreateBuilder<AbstractObject>(objects.Length + 1);
        builder.AddRange(objects);
        return builder;
    }
}
