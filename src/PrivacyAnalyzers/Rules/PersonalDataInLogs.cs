using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Personal data must not be written to logs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PersonalDataInLogs() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV1001",
        RuleGroup.Logging,
        RuleSeverity.Of(DiagnosticSeverity.Warning).Raised(DiagnosticSeverity.Error, Sensitivity.High),
        Principles.Iom(6),
        Principles.Iom(8),
        Principles.Un(6),
        Principles.Un(7),
        Principles.Covid(2),
        Principles.Icrc("2.8"),
        Principles.Iccpr(17));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .FromValues(Sensitivity.Moderate)
        .To(SinkKind.Log)
        .Unless(Protection.Redacted, Protection.Pseudonymised, Protection.Encrypted, Protection.Aggregated);
}
