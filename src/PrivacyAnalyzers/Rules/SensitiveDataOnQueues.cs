using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Sensitive data should not lie in clear in message brokers and job stores.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SensitiveDataOnQueues() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV3008",
        RuleGroup.Transfer,
        RuleSeverity.Off.InStrict(DiagnosticSeverity.Warning),
        Principles.Iom(8),
        Principles.Un(7),
        Principles.Icrc("2.8"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .From(Sensitivity.High)
        .To(SinkKind.Queue)
        .Unless(Protection.Redacted, Protection.Pseudonymised, Protection.Encrypted, Protection.Aggregated);
}
