using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A tag that calls data less sensitive than its category needs a justification.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LoweredSensitivity() : DeclarationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV6004",
        RuleGroup.Identification,
        DiagnosticSeverity.Warning,
        Principles.Iom(10),
        Principles.Icrc("2.2"));

    private protected override void Check(DeclaredType type)
    {
        foreach (var symbol in TaggableIn(type.Symbol))
        {
            var attributes = symbol is IMethodSymbol method ? method.GetReturnTypeAttributes() : symbol.GetAttributes();
            foreach (var attribute in attributes)
            {
                if (type.Tags.LoweredBy(attribute) is { } tag
                    && attribute.ApplicationSyntaxReference is { } place)
                {
                    var location = place.SyntaxTree.GetLocation(place.Span);
                    var floor = type.Analysis.Options.SensitivityOf(tag.Category);
                    type.Report(location, tag.Evidence, tag.Category, floor, symbol, tag.Sensitivity, floor);
                }
            }
        }
    }

    private static IEnumerable<ISymbol> TaggableIn(INamedTypeSymbol type) => type.GetMembers()
        .Where(static member => member is IPropertySymbol or IMethodSymbol or IFieldSymbol)
        .SelectMany(static member => member is IMethodSymbol { AssociatedSymbol: null } method
            ? method.Parameters.Where(static parameter => PositionalMembers.PropertyOf(parameter) is null
                    || !parameter.GetAttributes().IsEmpty).Prepend<ISymbol>(member)
            : [member])
        .Prepend(type);
}
