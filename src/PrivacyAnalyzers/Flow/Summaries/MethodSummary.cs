namespace PrivacyAnalyzers.Flow;

/// <summary>
/// All that a caller has to know about a method: which data appears at its ports, which ports end in sinks, what goes
/// from port to port, which functions it calls. A model row about a library method and the result of analysing a body
/// are both of this type, and one place applies it. The summary of <c>void Audit(string text) =>
/// logger.LogInformation(text)</c> is one sink row, <c>parameter 0 → Log</c>.
/// </summary>
internal sealed class MethodSummary
{
    /// <summary>The summary of a method that does nothing with its data.</summary>
    public static readonly MethodSummary Nothing = new() { Origin = SummaryOrigin.Declared };

    /// <summary>The summary of a method of which nothing is written down: its body or signature speaks.</summary>
    public static readonly MethodSummary Unsaid = new() { Origin = SummaryOrigin.Declared, IsComplete = false };

    private OutputRows[]? _outputs;

    /// <summary>Gets the number of facts; over the rounds of a fixpoint it only grows.</summary>
    public int RowCount => Sources.Length + Sinks.Length + Steps.Length + Objects.Length + Calls.Length;

    public SummaryOrigin Origin { get; init; }

    public ImmutableArray<SourceRow> Sources { get; init; } = ImmutableArray<SourceRow>.Empty;

    public ImmutableArray<SinkRow> Sinks { get; init; } = ImmutableArray<SinkRow>.Empty;

    public ImmutableArray<StepRow> Steps { get; init; } = ImmutableArray<StepRow>.Empty;

    /// <summary>Gets the objects that the method makes and hands out.</summary>
    public ImmutableArray<ObjectRow> Objects { get; init; } = ImmutableArray<ObjectRow>.Empty;

    /// <summary>Gets the places that lose what they held before; the other rows say what they hold then.</summary>
    public ImmutableArray<AccessPath> Overwrites { get; init; } = ImmutableArray<AccessPath>.Empty;

    /// <summary>Gets the calls on function-typed ports, in the order in which they may feed each other.</summary>
    public ImmutableArray<CallRow> Calls { get; init; } = ImmutableArray<CallRow>.Empty;

    /// <summary>Gets the rows by the place that they put something in, short places first.</summary>
    public OutputRows[] Outputs => _outputs ??= OutputRows.In(this);

    /// <summary>Gets the summaries that hold instead for calls with certain constants, or null.</summary>
    public SummaryChoice? Choice { get; private set; }

    /// <summary>Gets the constant that the method always returns, or null where it may vary.</summary>
    public object? Known { get; init; }

    /// <summary>Gets a value indicating whether the method always throws.</summary>
    public bool NeverReturns { get; init; }

    /// <summary>
    /// Gets a value indicating whether rows replace what a body or the signature would say (false for a row that only
    /// adds a sink or a source to a method that otherwise behaves as its signature says).
    /// </summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Gets the same with a choice.</summary>
    /// <param name="choice">The summaries for calls with certain constants.</param>
    public MethodSummary With(SummaryChoice choice)
    {
        var same = (MethodSummary)MemberwiseClone();
        same.Choice = choice;
        return same;
    }
}
