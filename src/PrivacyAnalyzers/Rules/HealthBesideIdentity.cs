using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Health data and the like should not be stored in the record that says whose it is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class HealthBesideIdentity() : TypeRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV2007",
        RuleGroup.Persistence,
        DiagnosticSeverity.Info,
        Principles.Iom(10),
        Principles.Un(6),
        Principles.Icrc("2.6.1"),
        Principles.Icrc("8"));

    private protected override void Check(SymbolAnalysisContext context, PrivacyAnalysis analysis)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (analysis.EntitiesFor(context.CancellationToken) is not { } entities || entities.OriginOf(type) is null)
        {
            return;
        }

        var columns = Declaring(type)
            .SelectMany(declared =>
                entities.ClearColumnsOf(declared, Sensitivity.Low, analysis, context.CancellationToken))
            .ToList();
        var names = columns.Where(static column => IsIdentifying(column.Data.Category)).ToList();
        var facts = columns.Where(static column => IsApart(column.Data.Category)).ToList();
        if (names.Count > 0 && facts.Count > 0)
        {
            context.Report(Diagnostic.Create(
                Descriptor,
                type.Locations[0],
                names.Concat(facts).SelectMany(static column => column.Member.Locations),
                SymbolNames.InType(type),
                SymbolNames.List(facts.Select(static column => column.Member.Name)),
                SymbolNames.List(names.Select(static column => column.Member.Name))));
        }
    }

    private static IEnumerable<INamedTypeSymbol> Declaring(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    private static bool IsIdentifying(DataCategory category) =>
        category is DataCategory.Identity or DataCategory.OfficialIdentifier;

    private static bool IsApart(DataCategory category) =>
        category is DataCategory.Health or DataCategory.Biometric or DataCategory.Genetic
            or DataCategory.ProtectionIncident;
}
