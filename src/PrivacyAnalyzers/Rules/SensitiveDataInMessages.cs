using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Sensitive data must not be put into mails and text messages.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SensitiveDataInMessages() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV3006",
        RuleGroup.Transfer,
        DiagnosticSeverity.Warning,
        Principles.Iom(6),
        Principles.Un(6),
        Principles.Icrc("2.8"),
        Principles.Icrc("12"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .From(Sensitivity.High)
        .To(SinkKind.Message)
        .Unless(Protection.Redacted, Protection.Pseudonymised, Protection.Encrypted, Protection.Aggregated);
}
