namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What an expression may evaluate to: the taints that the value itself carries, the objects that it may refer to, and
/// the constant that it is known to be. A string has taints and no objects; a <c>Person</c> has an object whose members
/// hold the taints; <c>true</c> is a constant, which rules one branch of an <c>if</c> out.
/// </summary>
internal sealed class AbstractValue
{
    /// <summary>A value that carries nothing: a number, a clean string.</summary>
    public static readonly AbstractValue Empty = new(TaintSet.Empty, ImmutableArray<AbstractObject>.Empty);

    private static readonly AbstractValue True = new(TaintSet.Empty, ImmutableArray<AbstractObject>.Empty, true);
    private static readonly AbstractValue False = new(TaintSet.Empty, ImmutableArray<AbstractObject>.Empty, false);
    private static readonly AbstractValue Null =
        new(TaintSet.Empty, ImmutableArray<AbstractObject>.Empty, Constants.Null);

    public AbstractValue(TaintSet taints, ImmutableArray<AbstractObject> objects, object? known = null)
    {
        Taints = taints;
        Objects = objects;
        Known = known;
    }

    public TaintSet Taints { get; }

    /// <summary>Gets the objects, in the order in which they were made, without repetition.</summary>
    public ImmutableArray<AbstractObject> Objects { get; }

    /// <summary>Gets the constant (<see cref="Constants.Null"/> for null), or null where none is known.</summary>
    public object? Known { get; }

    /// <summary>Gets a value indicating whether nothing can be said about the value.</summary>
    public bool IsEmpty => Taints.IsEmpty && Objects.IsEmpty && Known is null;

    public static AbstractValue Of(TaintSet taints) =>
        taints.IsEmpty ? Empty : new AbstractValue(taints, ImmutableArray<AbstractObject>.Empty);

    public static AbstractValue Of(AbstractObject target) => new(TaintSet.Empty, ImmutableArray.Create(target));

    public static AbstractValue OfConstant(object? constant) => constant switch
    {
        null => Null,
        true => True,
        false => False,
        _ => new AbstractValue(TaintSet.Empty, ImmutableArray<AbstractObject>.Empty, constant),
    };

    /// <summary>Joins the values of alternatives, of which there may be none yet.</summary>
    /// <param name="sum">The alternatives so far, or null.</param>
    /// <param name="next">One more.</param>
    /// <returns>What holds for all of them.</returns>
    public static AbstractValue Join(AbstractValue? sum, AbstractValue next) => sum is null ? next : sum.Join(next);

    public AbstractValue WithTaints(TaintSet taints) =>
        ReferenceEquals(taints, Taints) ? this : new AbstractValue(taints, Objects, Known);

    public AbstractValue WithObjects(ImmutableArray<AbstractObject> objects) =>
        objects == Objects ? this : new AbstractValue(Taints, objects, Known);

    public AbstractValue WithoutConstant() => Known is null ? this : Make(Taints, Objects, null);

    /// <summary>Joins two alternatives: taints and objects add up, a constant survives where both have it.</summary>
    /// <param name="other">The other alternative.</param>
    /// <returns>This value where the other adds nothing.</returns>
    public AbstractValue Join(AbstractValue other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        var known = Known is not null && Known.Equals(other.Known) ? Known : null;
        var taints = Taints.Union(other.Taints);
        var objects = Union(Objects, other.Objects);
        return ReferenceEquals(taints, Taints) && objects == Objects && ReferenceEquals(known, Known)
            ? this
            : Make(taints, objects, known);
    }

    /// <summary>Adds what the value carries besides: unlike in a join, a constant stays.</summary>
    /// <param name="other">What is added.</param>
    /// <returns>This value with the taints and objects of the other.</returns>
    public AbstractValue Plus(AbstractValue other)
    {
        var taints = Taints.Union(other.Taints);
        var objects = Union(Objects, other.Objects);
        return ReferenceEquals(taints, Taints) && objects == Objects ? this : Make(taints, objects, Known);
    }

    public bool SameAs(AbstractValue other) => ReferenceEquals(this, other)
        || (Objects.Length == other.Objects.Length
            && Equals(Known, other.Known)
            && Taints.SetEquals(other.Taints)
            && HaveSame(Objects, other.Objects));

    private static bool HaveSame(ImmutableArray<AbstractObject> left, ImmutableArray<AbstractObject> right)
    {
        for (var index = 0; index < left.Length; index++)
        {
            if (!ReferenceEquals(left[index], right[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static AbstractValue Make(TaintSet taints, ImmutableArray<AbstractObject> objects, object? known) =>
        taints.IsEmpty && objects.IsEmpty && known is null ? Empty : new AbstractValue(taints, objects, known);

    /// <summary>Merges two lists that are in the order of <see cref="AbstractObject.Id"/>.</summary>
    private static ImmutableArray<AbstractObject> Union(
        ImmutableArray<AbstractObject> left,
        ImmutableArray<AbstractObject> right)
    {
        if (left == right || right.IsEmpty || left.Length >= FlowLimits.Objects)
        {
            return left;
        }

        return left.IsEmpty ? right : CountNew(left, right) is var added and > 0 ? Merge(left, right, added) : left;
    }

    private static int CountNew(ImmutableArray<AbstractObject> left, ImmutableArray<AbstractObject> right)
    {
        var (count, index) = (0, 0);
        foreach (var candidate in right)
        {
            while (index < left.Length && left[index].Id < candidate.Id)
            {
                index++;
            }

            if (index == left.Length || left[index].Id != candidate.Id)
            {
                count++;
            }
        }

        return count;
    }

    private static ImmutableArray<AbstractObject> Merge(
        ImmutableArray<AbstractObject> left,
        ImmutableArray<AbstractObject> right,
        int added)
    {
        var free = Math.Min(added, FlowLimits.Objects - left.Length);
        var merged = ImmutableArray.CreateBuilder<AbstractObject>(left.Length + free);
        var index = 0;
        foreach (var candidate in right)
        {
            while (index < left.Length && left[index].Id < candidate.Id)
            {
                merged.Add(left[index++]);
            }

            if (index < left.Length && left[index].Id == candidate.Id)
            {
                continue;
            }

            if (free-- == 0)
            {
                break;
            }

            merged.Add(candidate);
        }

        while (index < left.Length)
        {
            merged.Add(left[index++]);
        }

        return merged.MoveToImmutable();
    }
}
