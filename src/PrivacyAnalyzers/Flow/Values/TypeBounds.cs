namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What the type tests before a point say about an object that came from elsewhere: after
/// <c>if (shape is Square) return;</c> it is no <c>Square</c>, so <c>shape.Area()</c> does not run <c>Square.Area</c>.
/// </summary>
/// <param name="Included">The tests passed: in each, the type is one of these.</param>
/// <param name="Excluded">The types that it does not have.</param>
internal sealed record TypeBounds(
    ImmutableArray<ImmutableArray<ITypeSymbol>> Included,
    ImmutableArray<ITypeSymbol> Excluded)
{
    public static readonly TypeBounds None =
        new(ImmutableArray<ImmutableArray<ITypeSymbol>>.Empty, ImmutableArray<ITypeSymbol>.Empty);

    /// <summary>Adds the outcome of a test for one of several types.</summary>
    /// <param name="types">The types tested for.</param>
    /// <param name="holds">Whether the test succeeded.</param>
    /// <returns>These bounds where they say so already.</returns>
    public TypeBounds With(ImmutableArray<ITypeSymbol> types, bool holds)
    {
        if (holds)
        {
            return Included.Any(known => AreSame(known, types)) ? this : this with { Included = Included.Add(types) };
        }

        var added = types.Where(type => !Excluded.Contains(type, SymbolEqualityComparer.Default));
        return this with { Excluded = Excluded.AddRange(added) };
    }

    /// <summary>Tells whether an object of exactly this type can pass the tests.</summary>
    /// <param name="type">A class or struct.</param>
    /// <returns>False where a test rules it out.</returns>
    public bool Admit(ITypeSymbol type) =>
        Included.All(types => types.Any(type.MayConvertTo)) && !Excluded.Any(type.MustConvertTo);

    public bool Equals(TypeBounds? other) => other is not null
        && Included.Length == other.Included.Length
        && Included.All(types => other.Included.Any(known => AreSame(known, types)))
        && AreSame(Excluded, other.Excluded);

    public override int GetHashCode() => (Included.Length * 31) + Excluded.Length;

    private static bool AreSame(ImmutableArray<ITypeSymbol> left, ImmutableArray<ITypeSymbol> right) =>
        left.Length == right.Length && left.All(type => right.Contains(type, SymbolEqualityComparer.Default));
}
