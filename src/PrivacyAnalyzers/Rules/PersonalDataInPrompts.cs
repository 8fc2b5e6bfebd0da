using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Personal data must not be sent to AI services in clear.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PersonalDataInPrompts() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV3007",
        RuleGroup.Transfer,
        DiagnosticSeverity.Warning,
        Principles.Iom(5),
        Principles.Un(2),
        Principles.Un(9),
        Principles.Icrc("2.5.2"),
        Principles.Icrc("14"),
        Principles.Icrc("17"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .From(Sensitivity.Moderate)
        .To(SinkKind.Prompt)
        .Unless(Protection.Redacted, Protection.Pseudonymised, Protection.Encrypted, Protection.Aggregated);
}
