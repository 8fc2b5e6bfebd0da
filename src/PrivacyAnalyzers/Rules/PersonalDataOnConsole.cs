using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>
/// Personal data must not be shown in console, debug and trace output, nor in the arguments of a process.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PersonalDataOnConsole() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV1008",
        RuleGroup.Logging,
        RuleSeverity.Of(DiagnosticSeverity.Warning).OffInTests(),
        Principles.Iom(6),
        Principles.Un(6));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .From(Sensitivity.Moderate)
        .To(SinkKind.Console)
        .Unless(Protection.Redacted, Protection.Pseudonymised, Protection.Encrypted, Protection.Aggregated);
}
