using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A member of a person whose name suggests personal data should be tagged, or declared to be none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UntaggedPersonalData() : DeclarationRule(Rule, needsTags: false)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV6001",
        RuleGroup.Identification,
        RuleSeverity.Of(DiagnosticSeverity.Info).InStrict(DiagnosticSeverity.Warning).OffInTests(),
        Principles.Iom(10),
        Principles.Icrc("2.2"));

    private protected override void Check(DeclaredType type)
    {
        foreach (var (member, match) in SuggestedData.In(type))
        {
            if (match.Category != DataCategory.FreeText)
                type.Report(member, match.Category, Sensitivity.Default);
        }
    }
}
