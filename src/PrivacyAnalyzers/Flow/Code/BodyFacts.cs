namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What one look at a body tells before anything is interpreted: whether labelled data may appear in it, whether it
/// names a sink, which code of this compilation it may run. A body that cannot come by data and reach a sink, with all
/// that it calls, is not interpreted at all.
/// </summary>
/// <param name="Reads">Whether labelled data may appear.</param>
/// <param name="Sinks">Whether data may end there.</param>
/// <param name="Callees">The methods it may run, in the order of the code.</param>
/// <param name="Writers">The methods that may have filled what it reads; what they read may appear in it.</param>
internal sealed record BodyFacts(
    bool Reads,
    bool Sinks,
    ImmutableArray<IMethodSymbol> Callees,
    ImmutableArray<IMethodSymbol> Writers)
{
    public static readonly BodyFacts None = new(
        false, false, ImmutableArray<IMethodSymbol>.Empty, ImmutableArray<IMethodSymbol>.Empty);

    /// <summary>Gets the number of methods that it leads to.</summary>
    public int Count => Callees.Length + Writers.Length;

    /// <summary>Gets one of the methods that it leads to, first the callees.</summary>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    public IMethodSymbol this[int index] =>
        index < Callees.Length ? Callees[index] : Writers[index - Callees.Length];
}
