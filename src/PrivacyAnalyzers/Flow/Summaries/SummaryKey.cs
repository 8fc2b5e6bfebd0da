namespace PrivacyAnalyzers.Flow;

/// <summary>Names one summary: a method, and what the call knows more than any caller.</summary>
internal readonly struct SummaryKey(ISymbol definition, CallContext context) : IEquatable<SummaryKey>
{
    public ISymbol Definition { get; } = definition;

    public CallContext Context { get; } = context;

    public bool Equals(SummaryKey other) =>
        SymbolEqualityComparer.Default.Equals(Definition, other.Definition) && Context.Equals(other.Context);

    public override bool Equals(object? obj) => obj is SummaryKey other && Equals(other);

    public override int GetHashCode() =>
        unchecked((SymbolEqualityComparer.Default.GetHashCode(Definition) * 31) + Context.GetHashCode());
}
