namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The taints of one value, in the order in which they were found. Sets are small (a handful of labels), immutable and
/// shared; an operation that changes nothing returns its operand, so that states can be compared by reference first.
/// </summary>
internal sealed class TaintSet
{
    public static readonly TaintSet Empty = new([]);

    private readonly Taint[] _taints;
    private int[]? _hashes;

    private TaintSet(Taint[] taints) => _taints = taints;

    public int Count => _taints.Length;

    public bool IsEmpty => _taints.Length == 0;

    public static TaintSet Of(Taint taint) => new([taint]);

    public ReadOnlySpan<Taint>.Enumerator GetEnumerator() => ((ReadOnlySpan<Taint>)_taints).GetEnumerator();

    public bool Contains(Taint taint)
    {
        // A search for a number is one instruction for several elements.
        var (hashes, hash) = (Hashes(), taint.GetHashCode());
        for (var index = Array.IndexOf(hashes, hash); index >= 0; index = Array.IndexOf(hashes, hash, index + 1))
        {
            if (_taints[index].Equals(taint))
            {
                return true;
            }
        }

        return false;
    }

    public TaintSet Union(TaintSet other)
    {
        if (ReferenceEquals(this, other) || other.IsEmpty)
        {
            return this;
        }

        if (IsEmpty)
        {
            return other;
        }

        List<Taint>? added = null;
        foreach (var taint in other._taints)
        {
            if ((taint.Label is not null || (added?.Count ?? Count) < FlowLimits.Inputs)
                && !Contains(taint))
            {
                (added ??= new List<Taint>(_taints)).Add(taint);
            }
        }

        return added is null ? this : new TaintSet(added.ToArray());
    }

    private int[] Hashes() => _hashes ??= Array.ConvertAll(_taints, static taint => taint.GetHashCode());

    public TaintSet With(Taint taint) => Contains(taint) ? this : new TaintSet([.. _taints, taint]);

    /// <summary>Replaces every taint; taints that become equal are merged.</summary>
    /// <param name="change">Gives the new taint, or null to drop it.</param>
    /// <returns>This set where nothing changed.</returns>
    public TaintSet Select(Func<Taint, Taint?> change)
    {
        List<Taint>? changed = null;
        for (var index = 0; index < _taints.Length; index++)
        {
            var taint = change(_taints[index]);
            if (changed is null && ReferenceEquals(taint, _taints[index]))
            {
                continue;
            }

            changed ??= First(index);
            if (taint is not null && !changed.Contains(taint))
            {
                changed.Add(taint);
            }
        }

        return changed is null ? this : changed.Count == 0 ? Empty : new TaintSet(changed.ToArray());
    }

    private List<Taint> First(int count)
    {
        var first = new List<Taint>(_taints.Length);
        for (var index = 0; index < count; index++)
        {
            first.Add(_taints[index]);
        }

        return first;
    }

    /// <summary>True when both hold the same taints, in any order.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether the sets are equal.</returns>
    public bool SetEquals(TaintSet other) =>
        ReferenceEquals(this, other) || (Count == other.Count && Array.TrueForAll(_taints, other.Contains));
}
