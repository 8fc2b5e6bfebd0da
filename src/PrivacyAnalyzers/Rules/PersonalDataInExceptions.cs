using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Personal data must not be put into exceptions, which end in logs, crash reports and API answers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PersonalDataInExceptions() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV1003",
        RuleGroup.Logging,
        RuleSeverity.Of(DiagnosticSeverity.Warning).Raised(DiagnosticSeverity.Error, Sensitivity.Severe),
        Principles.Iom(6),
        Principles.Un(6),
        Principles.Icrc("2.8"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .From(Sensitivity.Moderate)
        .To(SinkKind.Exception)
        .Unless(Protection.Redacted, Protection.Pseudonymised, Protection.Encrypted, Protection.Aggregated);
}
