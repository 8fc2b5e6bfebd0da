namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What the type tests before a point say about an object that came from elsewhere: after
/// <c>if (shape is Square) return;</c> it is no <c>Square</c>, so <c>shape.Area()</c> does not run <c>Square.Area</c>.
/// </summary>
/// <param name="Included">The types that it has.</param>
/// <param name="Excluded">The types that it does not have.</param>
internal sealed record TypeBounds(ImmutableArray<ITypeSymbol> Included, ImmutableArray<ITypeSymbol> Excluded)
{
    public static readonly TypeBounds None = new(ImmutableArray<ITypeSymbol>.Empty, ImmutableArray<ITypeSymbol>.Empty);

    public TypeBounds With(ITypeSymbol type, bool holds) => holds
        ? this with { Included = Included.Contains(type, SymbolEqualityComparer.Default) ? Included : Included.Add(type) }
        : this with { Excluded = Excluded.Contains(type, SymbolEqualityComparer.Default) ? Excluded : Excluded.Add(type) };

    /// <summary>Tells whether an object of exactly this type can pass the tests.</summary>
    /// <param name="type">A class or struct.</param>
    /// <returns>False where a test rules it out.</returns>
    public bool Admit(ITypeSymbol type) =>
        Included.All(type.MayConvertTo) && !Excluded.Any(type.MustConvertTo);

    public bool Equals(TypeBounds? other) => other is not null
        && AreSame(Included, other.Included)
        && AreSame(Excluded, other.Excluded);

    public override int GetHashCode() => (Included.Length * 31) + Excluded.Length;

    private static bool AreSame(ImmutableArray<ITypeSymbol> left, ImmutableArray<ITypeSymbol> right) =>
        left.Length == right.Length && left.All(type => right.Contains(type, SymbolEqualityComparer.Default));
}
