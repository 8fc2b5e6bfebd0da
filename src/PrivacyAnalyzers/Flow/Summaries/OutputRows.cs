namespace PrivacyAnalyzers.Flow;

/// <summary>
/// All that a summary says about one output: <c>return.Name</c> gets the text of parameter 0, the data of a source and
/// an object that the method makes. Grouped once per summary, because a summary is applied at many calls.
/// </summary>
internal sealed class OutputRows
{
    private OutputRows(AccessPath path, MethodSummary summary)
    {
        Path = path;
        Objects = summary.Objects.Where(row => row.Output.Equals(path)).ToArray();
        Sources = summary.Sources.Where(row => row.Output.Equals(path)).ToArray();
        Steps = summary.Steps.Where(row => row.Output.Equals(path)).ToArray();
        IsOverwritten = summary.Overwrites.Contains(path);
    }

    public AccessPath Path { get; }

    public ObjectRow[] Objects { get; }

    public SourceRow[] Sources { get; }

    public StepRow[] Steps { get; }

    /// <summary>Gets a value indicating whether the place loses what it held before.</summary>
    public bool IsOverwritten { get; }

    /// <summary>Groups the rows of a summary by output, short outputs first.</summary>
    /// <param name="summary">The summary.</param>
    /// <returns>One group per output.</returns>
    public static OutputRows[] In(MethodSummary summary) => summary.Objects.Select(static row => row.Output)
        .Concat(summary.Sources.Select(static row => row.Output))
        .Concat(summary.Steps.Select(static row => row.Output))
        .Concat(summary.Overwrites)
        .Distinct()
        .OrderBy(static path => path.Length)
        .Select(path => new OutputRows(path, summary))
        .ToArray();
}
