using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Models;

/// <summary>
/// What rows cannot say, part four: properties that ASP.NET Core keeps for the next request, in a cookie or the
/// session. What is put into <c>[TempData] public string Notice { get; set; }</c> stays there, and can be read again.
/// </summary>
internal sealed class TempDataSummaries(Compilation compilation)
{
    private readonly INamedTypeSymbol? _attribute = compilation.TypeNamed("Microsoft.AspNetCore.Mvc.TempDataAttribute");

    /// <summary>Gets the summary of the setter of such a property.</summary>
    /// <param name="method">A method or accessor as declared.</param>
    /// <returns>Its sink, or null for any other.</returns>
    public MethodSummary? SummaryOf(IMethodSymbol method)
    {
        if (_attribute is null
            || method is not { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property }
            || !property.GetAttributes().Any(IsTempData))
        {
            return null;
        }

        var value = new AccessPath(Port.Parameter(method.Parameters.Length - 1));
        return new MethodSummary
        {
            Origin = SummaryOrigin.Declared,
            Sinks = ImmutableArray.Create(new SinkRow(
                value,
                ReadMode.Printed,
                (int)SinkKind.Cookie,
                property,
                0,
                FlowPath.Empty)),
            IsComplete = false,
        };
    }

    private bool IsTempData(AttributeData attribute) =>
        SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _attribute);
}
