using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Personal data must not be put into traces, metrics and baggage.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PersonalDataInTelemetry() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV1004",
        RuleGroup.Logging,
        DiagnosticSeverity.Warning,
        Principles.Iom(5),
        Principles.Iom(6),
        Principles.Un(6),
        Principles.Un(9),
        Principles.Icrc("2.8"),
        Principles.Icrc("2.12"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .From(Sensitivity.Moderate)
        .To(SinkKind.Telemetry)
        .Unless(Protection.Redacted, Protection.Pseudonymised, Protection.Encrypted, Protection.Aggregated);
}
