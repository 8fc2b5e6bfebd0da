using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A type should not print personal data by itself: a record does, and a debugger display may.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SelfPrintingType() : DeclarationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV1006",
        RuleGroup.Logging,
        DiagnosticSeverity.Info,
        Principles.Iom(6),
        Principles.Iom(8),
        Principles.Un(6),
        Principles.Icrc("2.8"));

    private protected override void Check(DeclaredType type)
    {
        if (type.Symbol.IsRecord)
        {
            var printed = new PrintedMembers(type.Tags).Of(type.Symbol)
                .Where(member => SymbolEqualityComparer.Default.Equals(member.ContainingType, type.Symbol));
            ReportMembers(type, type.Symbol.Locations[0], printed);
        }

        foreach (var attribute in type.Symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "DebuggerDisplayAttribute" }
                && attribute.ApplicationSyntaxReference is { } place)
            {
                ReportMembers(type, place.SyntaxTree.GetLocation(place.Span), Displayed(type, attribute));
            }
        }
    }

    private static IEnumerable<ISymbol> Displayed(DeclaredType type, AttributeData attribute) => attribute
        .ConstructorArguments.Select(static argument => argument.Value as string)
        .Concat(attribute.NamedArguments.Select(static argument => argument.Value.Value as string))
        .OfType<string>()
        .SelectMany(DebuggerText.NamesIn)
        .SelectMany(name => type.Symbol.GetMembers(name));

    private static void ReportMembers(DeclaredType type, Location location, IEnumerable<ISymbol> members)
    {
        var tagged = members
            .Select(type.Tags.TagOf)
            .OfType<PersonalData>()
            .Where(static data => data.Sensitivity >= Sensitivity.Moderate)
            .OrderByDescending(static data => data.Sensitivity)
            .ToList();
        if (tagged.Count > 0)
        {
            type.Report(
                location,
                SymbolNames.InType(type.Symbol),
                tagged[0].Category,
                tagged[0].Sensitivity,
                type.Symbol,
                SymbolNames.List(tagged.Select(static data => data.Symbol.Name)));
        }
    }
}
