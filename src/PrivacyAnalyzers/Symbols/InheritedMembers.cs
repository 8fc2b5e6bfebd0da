namespace PrivacyAnalyzers.Symbols;

/// <summary>The members whose contract a member takes over: what it overrides and what it implements.</summary>
internal static class InheritedMembers
{
    /// <summary>
    /// Gets the definition of the member overridden, then those of the interface members implemented, each one step
    /// away.
    /// </summary>
    public static IEnumerable<ISymbol> Of(ISymbol member)
    {
        var overridden = member switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => (ISymbol?)property.OverriddenProperty,
            _ => null,
        };

        if (overridden is not null)
            yield return overridden.OriginalDefinition;

        foreach (var implemented in ImplementedBy(member))
            yield return implemented.OriginalDefinition;
    }

    private static IEnumerable<ISymbol> ImplementedBy(ISymbol member)
    {
        if (member is not (IMethodSymbol or IPropertySymbol) || member.ContainingType is not { } type)
            yield break;

        foreach (var explicitly in ExplicitlyImplementedBy(member))
            yield return explicitly;

        if (member.DeclaredAccessibility != Accessibility.Public || type.TypeKind == TypeKind.Interface)
            yield break;

        foreach (var declared in type.AllInterfaces)
        {
            foreach (var candidate in declared.GetMembers(member.Name))
            {
                if (candidate.Kind == member.Kind && SymbolEqualityComparer.Default.Equals(
                    type.FindImplementationForInterfaceMember(candidate), member))
                {
                    yield return candidate;
                }
            }
        }
    }

    private static IEnumerable<ISymbol> ExplicitlyImplementedBy(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ExplicitInterfaceImplementations,
        IPropertySymbol property => property.ExplicitInterfaceImplementations,
        _ => Enumerable.Empty<ISymbol>(),
    };
}
