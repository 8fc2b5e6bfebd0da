using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A value that is built into the text of a query is kept by every cache and log of the database.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PersonalDataInQueryText() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV2009",
        RuleGroup.Persistence,
        DiagnosticSeverity.Warning,
        Principles.Iom(8),
        Principles.Un(7),
        Principles.Icrc("2.8"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .FromValues(Sensitivity.Moderate)
        .To(SinkKind.Query)
        .Unless(Protection.Redacted, Protection.Pseudonymised, Protection.Encrypted, Protection.Aggregated);
}
