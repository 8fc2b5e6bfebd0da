using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Personal data that is stored needs a declared purpose.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class StoredWithoutPurpose() : DeclarationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV7003",
        RuleGroup.Lifecycle,
        RuleSeverity.Off.InStrict(DiagnosticSeverity.Info).OffInTests(),
        Principles.Iom(2),
        Principles.Un(2),
        Principles.Covid(1),
        Principles.Covid(4),
        Principles.Icrc("2.5.2"));

    private protected override void Check(DeclaredType type)
    {
        foreach (var (entity, location) in StoredData.Reportable(type))
        {
            var open = StoredData.In(entity, type)
                .FirstOrDefault(static data => GovernanceNames.On(data.Symbol, GovernanceNames.Purpose) is null);
            if (open is not null && GovernanceNames.OnType(entity, GovernanceNames.Purpose) is null)
                type.Report(location, entity.Name, open.Category, open.Sensitivity, entity);
        }
    }
}
