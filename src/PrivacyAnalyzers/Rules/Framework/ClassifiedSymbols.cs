using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// The symbols that run-time redaction knows: those with an attribute that derives from
/// <c>DataClassificationAttribute</c>. Tags of other families are invisible to it.
/// </summary>
internal sealed class ClassifiedSymbols(Compilation compilation)
{
    private readonly ImmutableArray<INamedTypeSymbol> _classifications = compilation.TypesNamed(
        "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute");

    /// <summary>Finds out whether a symbol carries a data classification.</summary>
    /// <param name="symbol">A parameter or property.</param>
    /// <returns>True when it does.</returns>
    public bool Contains(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => IsClassification(attribute.AttributeClass));

    private bool IsClassification(INamedTypeSymbol? attribute)
    {
        for (var type = attribute; type is not null; type = type.BaseType)
        {
            if (_classifications.Contains(type, SymbolEqualityComparer.Default))
            {
                return true;
            }
        }

        return false;
    }
}
