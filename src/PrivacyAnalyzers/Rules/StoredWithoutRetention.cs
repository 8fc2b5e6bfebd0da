using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Personal data that is stored needs a defined time after which it goes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class StoredWithoutRetention() : DeclarationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV7001",
        RuleGroup.Lifecycle,
        RuleSeverity.Of(DiagnosticSeverity.Info).InStrict(DiagnosticSeverity.Warning).OffInTests(),
        Principles.Iom(9),
        Principles.Un(4),
        Principles.Covid(1),
        Principles.Covid(2),
        Principles.Icrc("2.7"));

    private protected override void Check(DeclaredType type)
    {
        foreach (var (entity, location) in StoredData.Reportable(type))
        {
            var data = StoredData.In(entity, type);
            var open = data.FirstOrDefault(datum =>
                !RetentionPeriod.IsDeclaredFor(datum, type.Analysis.Governance));
            if (open is not null && !RetentionPeriod.IsDeclaredOn(entity))
                type.Report(location, entity.Name, open.Category, open.Sensitivity, entity);
        }
    }
}
