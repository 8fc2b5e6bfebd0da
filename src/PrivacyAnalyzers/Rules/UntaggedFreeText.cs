using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Free text about a person should be tagged: it may hold any data, also of others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UntaggedFreeText() : DeclarationRule(Rule, needsTags: false)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV6005",
        RuleGroup.Identification,
        RuleSeverity.Of(DiagnosticSeverity.Info).InStrict(DiagnosticSeverity.Warning).OffInTests(),
        Principles.Iom(3),
        Principles.Iom(10),
        Principles.Un(3),
        Principles.Icrc("2.5.4"));

    private protected override void Check(DeclaredType type)
    {
        foreach (var (member, match) in SuggestedData.In(type))
        {
            if (match.Category == DataCategory.FreeText
                && DeclaredType.TypeOf(member).SpecialType == SpecialType.System_String)
            {
                type.Report(member, match.Category, Sensitivity.Default);
            }
        }
    }
}
