using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>
/// Personal data must not be written to files in clear, where everybody who gets the disk can read it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PersonalDataInFiles() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV2002",
        RuleGroup.Persistence,
        RuleSeverity.Of(DiagnosticSeverity.Warning).Raised(DiagnosticSeverity.Error, Sensitivity.Severe),
        Principles.Iom(8),
        Principles.Un(7),
        Principles.Icrc("2.8"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .From(Sensitivity.Moderate)
        .To(SinkKind.File)
        .Unless(Protection.Redacted, Protection.Pseudonymised, Protection.Encrypted, Protection.Aggregated);
}
