using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Personal data should not be put into the claims of issued tokens.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PersonalDataInTokens() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV3009",
        RuleGroup.Transfer,
        DiagnosticSeverity.Info,
        Principles.Iom(3),
        Principles.Iom(6),
        Principles.Un(3),
        Principles.Un(6),
        Principles.Icrc("2.5.4"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .From(Sensitivity.Moderate)
        .To(SinkKind.Token)
        .Unless(Protection.Redacted, Protection.Pseudonymised, Protection.Encrypted, Protection.Aggregated);
}
