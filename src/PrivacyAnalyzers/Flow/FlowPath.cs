namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The way of data, place by place in the order in which it travels. Grown at the end while the engine follows a value;
/// two values that differ only in their path are equal to the engine, the path found first is kept.
/// </summary>
internal sealed class FlowPath
{
    public static readonly FlowPath Empty = new(null, null, null, 0);

    private readonly FlowPath? _before;
    private readonly FlowStep? _last;
    private readonly FlowPath? _rest;

    private FlowPath(FlowPath? before, FlowStep? last, FlowPath? rest, int length)
    {
        _before = before;
        _last = last;
        _rest = rest;
        Length = length;
    }

    /// <summary>Gets the number of steps, those counted that are too many to be kept.</summary>
    public int Length { get; }

    public FlowPath Append(FlowStep step) =>
        Length >= FlowLimits.PathLength || ReferenceEquals(step.Syntax, _last?.Syntax)
            ? this
            : new(this, step, null, Length + 1);

    public FlowPath Append(FlowPath path) => path.Length == 0 || Length >= FlowLimits.PathLength ? this
        : Length == 0 ? path
        : new(this, null, path, Length + path.Length);

    /// <summary>Gets the steps in the order in which the data travels.</summary>
    /// <returns>The steps, source first.</returns>
    public ImmutableArray<FlowStep> Steps()
    {
        var steps = ImmutableArray.CreateBuilder<FlowStep>();
        AddTo(steps);
        return steps.ToImmutable();
    }

    private void AddTo(ImmutableArray<FlowStep>.Builder steps)
    {
        _before?.AddTo(steps);
        _rest?.AddTo(steps);
        if (_last is not null && steps.Count < FlowLimits.PathLength
            && (steps.Count == 0 || !ReferenceEquals(steps[steps.Count - 1].Syntax, _last.Syntax)))
        {
            steps.Add(_last);
        }
    }
}
