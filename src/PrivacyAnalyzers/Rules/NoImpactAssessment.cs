using Microsoft.CodeAnalysis.Diagnostics;
using System.Collections.Concurrent;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>An application that holds data of great risk says where its impact assessment is filed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NoImpactAssessment() : ApplicationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV8005",
        RuleGroup.Accountability,
        RuleSeverity.Off.InStrict(DiagnosticSeverity.Info).AtEnd(),
        Principles.Covid(3),
        Principles.Un(10),
        Principles.Icrc("5"));

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        if (GovernanceNames.On(context.Compilation.Assembly, GovernanceNames.ImpactAssessment) is not null)
            return;

        var risks = new ConcurrentBag<PersonalData>();
        context.RegisterSymbolAction(
            symbol =>
            {
                var tag = analysis.ClassifierFor(symbol.CancellationToken).TagOf(symbol.Symbol);
                if (tag is not null && IsGreatRisk(tag.Category))
                    risks.Add(tag);
            },
            SymbolKind.Property,
            SymbolKind.Field);
        context.RegisterCompilationEndAction(end => Check(end, risks));
    }

    private static bool IsGreatRisk(DataCategory category) => category is DataCategory.Biometric
        or DataCategory.Genetic or DataCategory.Health or DataCategory.ProtectionIncident
        or DataCategory.ArmedGroupAffiliation;

    private void Check(CompilationAnalysisContext context, ConcurrentBag<PersonalData> risks)
    {
        var first = risks
            .OrderByDescending(static risk => risk.Sensitivity)
            .ThenBy(static risk => SymbolIds.Of(risk.Symbol), StringComparer.Ordinal)
            .FirstOrDefault();
        if (first is not null)
        {
            context.Report(Diagnostic.Create(
                Descriptor,
                first.Symbol.Locations.FirstOrDefault(static place => place.IsInSource) ?? Location.None,
                SymbolNames.InType(first.Symbol),
                Messages.Name(first.Category)));
        }
    }
}
