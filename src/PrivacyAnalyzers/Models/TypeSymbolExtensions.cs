namespace PrivacyAnalyzers.Models;

/// <summary>
/// What the models ask about a type: whether it is or derives from a certain one, as <c>IOException</c> derives from
/// <c>Exception</c>.
/// </summary>
internal static class TypeSymbolExtensions
{
    /// <summary>True for <see cref="Exception"/> and what derives from it.</summary>
    /// <param name="type">A type.</param>
    public static bool IsException(this ITypeSymbol type)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (candidate is { Name: nameof(Exception), ContainingNamespace: { Name: nameof(System) } space })
                return space.ContainingNamespace.IsGlobalNamespace;
        }

        return false;
    }

    /// <summary>True for a type, what derives from it and what implements it.</summary>
    /// <param name="type">A type.</param>
    /// <param name="other">A class or interface, or null for one that the compilation lacks.</param>
    public static bool IsOrInherits(this ITypeSymbol type, INamedTypeSymbol? other)
    {
        if (other is null)
            return false;

        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, other))
                return true;
        }

        return type.AllInterfaces.Any(found => SymbolEqualityComparer.Default.Equals(found.OriginalDefinition, other));
    }
}
