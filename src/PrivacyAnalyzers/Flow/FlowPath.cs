namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The way of data, place by place in the order in which it travels. Grown at the end while the engine follows a value;
/// two values that differ only in their path are equal to the engine, the path found first is kept.
/// </summary>
internal sealed class FlowPath
{
    public static readonly FlowPath Empty = new(null, null, 0);

    private readonly FlowPath? _before;
    private readonly FlowStep? _last;

    private FlowPath(FlowPath? before, FlowStep? last, int length)
    {
        _before = before;
        _last = last;
        Length = length;
    }

    public int Length { get; }

    public FlowPath Append(FlowStep step) =>
        Length >= FlowLimits.PathLength || step.Location == _last?.Location ? this : new(this, step, Length + 1);

    public FlowPath Append(FlowPath path) => path.Steps().Aggregate(this, static (whole, step) => whole.Append(step));

    /// <summary>Gets the steps in the order in which the data travels.</summary>
    /// <returns>The steps, source first.</returns>
    public ImmutableArray<FlowStep> Steps()
    {
        var steps = ImmutableArray.CreateBuilder<FlowStep>(Length);
        for (var path = this; path?._last is not null; path = path._before)
        {
            steps.Add(path._last);
        }

        steps.Reverse();
        return steps.ToImmutable();
    }
}
