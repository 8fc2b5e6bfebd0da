using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>The table that says whose case code it is must be kept apart, and say that it is that table.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PseudonymBesideIdentity() : DeclarationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV5004",
        RuleGroup.Security,
        RuleSeverity.Off.InStrict(DiagnosticSeverity.Info),
        Principles.Icrc("2.3"));

    private protected override void Check(DeclaredType type)
    {
        foreach (var (entity, location) in StoredData.Reportable(type))
        {
            var data = StoredData.In(entity, type).ToList();
            var code = data.FirstOrDefault(static datum => datum.Category == DataCategory.Pseudonym);
            var person = data.FirstOrDefault(static datum =>
                datum.Category is DataCategory.Identity or DataCategory.OfficialIdentifier);
            if (code is not null
                && person is not null
                && GovernanceNames.OnType(entity, GovernanceNames.PseudonymMap) is null)
            {
                type.Report(
                    location,
                    entity.Name,
                    person.Category,
                    person.Sensitivity,
                    entity,
                    SymbolNames.InType(code.Symbol),
                    SymbolNames.InType(person.Symbol));
            }
        }
    }
}
