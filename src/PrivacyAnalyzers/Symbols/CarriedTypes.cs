namespace PrivacyAnalyzers.Symbols;

/// <summary>
/// The types whose values a value holds or yields: <c>Task&lt;List&lt;Person?&gt;&gt;</c> carries a person. Types that
/// merely name another one, as <c>ILogger&lt;Person&gt;</c> does, carry nothing.
/// </summary>
internal static class CarriedTypes
{
    /// <summary>
    /// How many wrappers are looked through; <c>Task&lt;Dictionary&lt;int, List&lt;Person&gt;&gt;&gt;</c> has four.
    /// </summary>
    private const int DepthLimit = 6;

    private static readonly ImmutableArray<QualifiedName> Wrappers = ImmutableArray.CreateRange(
        new[]
        {
            "System.Nullable`1", "System.Lazy`1", "System.Memory`1", "System.ReadOnlyMemory`1", "System.Span`1",
            "System.ReadOnlySpan`1", "System.Threading.Tasks.Task`1", "System.Threading.Tasks.ValueTask`1",
            "System.Collections.Generic.KeyValuePair`2", "System.Linq.IGrouping`2",
        }.Select(static name => QualifiedName.TryParse(name)!));

    private static readonly QualifiedName LaterSequence =
        QualifiedName.TryParse("System.Collections.Generic.IAsyncEnumerable`1")!;

    /// <summary>Gets the type itself and all that it carries, outermost first, each once.</summary>
    public static ImmutableArray<ITypeSymbol> Of(ITypeSymbol type)
    {
        if (CarriesNothing(type))
            return ImmutableArray.Create(type);

        var found = ImmutableArray.CreateBuilder<ITypeSymbol>();
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        Collect(type, 0, seen, found);
        return found.ToImmutable();
    }

    // As most types do.
    private static bool CarriesNothing(ITypeSymbol type) =>
        type.SpecialType is (>= SpecialType.System_Boolean and <= SpecialType.System_String)
            or SpecialType.System_DateTime
        || type.TypeKind == TypeKind.Enum
        || type is INamedTypeSymbol { IsGenericType: false, IsTupleType: false, AllInterfaces.IsEmpty: true };

    private static void Collect(
        ITypeSymbol type,
        int depth,
        HashSet<ITypeSymbol> seen,
        ImmutableArray<ITypeSymbol>.Builder found)
    {
        if (depth > DepthLimit || !seen.Add(type))
            return;

        found.Add(type);
        foreach (var content in ContentOf(type))
            Collect(content, depth + 1, seen, found);
    }

    private static IEnumerable<ITypeSymbol> ContentOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return [array.ElementType];

        if (type is not INamedTypeSymbol named || named.SpecialType == SpecialType.System_String)
            return [];

        if (named.IsTupleType)
            return named.TupleElements.Select(static element => element.Type);

        return IsOneOf(named, Wrappers)
            ? named.TypeArguments
            : named.AllInterfaces.Prepend(named).Where(IsSequence).SelectMany(static one => one.TypeArguments);
    }

    private static bool IsSequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || (type.IsGenericType && LaterSequence.Matches(type));

    private static bool IsOneOf(INamedTypeSymbol type, ImmutableArray<QualifiedName> names)
    {
        if (!type.IsGenericType)
            return false;

        foreach (var name in names)
        {
            if (name.Matches(type))
                return true;
        }

        return false;
    }
}
