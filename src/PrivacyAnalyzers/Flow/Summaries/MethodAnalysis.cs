namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What the analysis of one body gave: the summary for its callers and the flows that complete inside it. The functions
/// written inside the body have analyses of their own.
/// </summary>
/// <param name="Summary">What a caller has to know.</param>
/// <param name="Flows">Data that meets a sink in this body.</param>
/// <param name="Nested">The lambdas and local functions written directly in the body.</param>
internal sealed record MethodAnalysis(
    MethodSummary Summary,
    ImmutableArray<TaintFlow> Flows,
    ImmutableArray<IMethodSymbol> Nested)
{
    public static readonly MethodAnalysis Nothing = new(
        MethodSummary.Nothing,
        ImmutableArray<TaintFlow>.Empty,
        ImmutableArray<IMethodSymbol>.Empty);
}
