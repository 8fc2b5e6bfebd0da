using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Reporting;

/// <summary>How messages call symbols: <c>Beneficiary.Phone</c>, as a reader of the code would.</summary>
internal static class SymbolNames
{
    private const int Shown = 4;

    private static readonly SymbolDisplayFormat MemberOfType = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        parameterOptions: SymbolDisplayParameterOptions.IncludeName,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>
    /// Gets the name of a member with its type; a constructor goes by the name of its type, a positional parameter of a
    /// record by that of its property.
    /// </summary>
    /// <param name="symbol">The symbol.</param>
    /// <returns>For example <c>LoggerExtensions.LogInformation</c>.</returns>
    public static string InType(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => InType(constructor.ContainingType),
        IMethodSymbol { AssociatedSymbol: { } owner } => InType(owner),
        IMethodSymbol { MethodKind: not MethodKind.LocalFunction, ContainingType: { } type } =>
            $"{InType(type.OriginalDefinition)}.{symbol.Name}",
        IParameterSymbol parameter when PositionalMembers.PropertyOf(parameter) is { } property => InType(property),
        IPropertySymbol { IsIndexer: true } indexer => $"{InType(indexer.ContainingType)}[]",
        _ => symbol.ToDisplayString(MemberOfType),
    };

    /// <summary>Gets a list that stays readable in a message.</summary>
    /// <param name="names">The names in order of importance.</param>
    /// <returns>The first few names, with dots where more follow.</returns>
    public static string List(IEnumerable<string> names)
    {
        var distinct = names.Distinct().Take(Shown + 1).ToList();
        return distinct.Count <= Shown
            ? string.Join(", ", distinct)
            : string.Join(", ", distinct.Take(Shown)) + ", …";
    }
}
