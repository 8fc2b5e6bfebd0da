using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Personal data must not stay in cookies, sessions and caches that nobody clears.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PersonalDataInWebState() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV2004",
        RuleGroup.Persistence,
        DiagnosticSeverity.Warning,
        Principles.Iom(6),
        Principles.Iom(9),
        Principles.Un(4),
        Principles.Un(6),
        Principles.Icrc("2.7"),
        Principles.Icrc("2.8"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .From(Sensitivity.Moderate)
        .To(SinkKind.Cookie, SinkKind.Cache)
        .Unless(Protection.Redacted, Protection.Pseudonymised, Protection.Encrypted, Protection.Aggregated);

    // The cache of a server is out of the reach of others; that its entries never expire is worth a hint, and more
    // where the project says that the data is kept for some time only.
    private protected override DiagnosticSeverity SeverityOf(Finding finding, PrivacyAnalysis analysis) =>
        finding.Sink == SinkKind.Cache && !IsLimited(finding, analysis)
            ? DiagnosticSeverity.Info
            : base.SeverityOf(finding, analysis);

    private static bool IsLimited(Finding finding, PrivacyAnalysis analysis)
    {
        var tags = analysis.ClassifierFor(CancellationToken.None);
        return finding.Labels.SelectMany(static label => label.Told).Any(member =>
            (member.ContainingType is { } type && RetentionPeriod.IsDeclaredOn(type))
            || (tags.TagOf(member) is { } data && RetentionPeriod.IsDeclaredFor(data, analysis.Governance)));
    }
}
