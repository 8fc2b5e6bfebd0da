using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>What can never be corrected or erased must not hold data about people.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PersonalDataInLedger() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV2006",
        RuleGroup.Persistence,
        DiagnosticSeverity.Warning,
        Principles.Iom(7),
        Principles.Iom(9),
        Principles.Un(4),
        Principles.Icrc("2.7"),
        Principles.Icrc("2.11"),
        Principles.Icrc("15"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .From(Sensitivity.Moderate)
        .To(SinkKind.Ledger)
        .Unless(Protection.Redacted, Protection.Pseudonymised, Protection.Encrypted, Protection.Aggregated);

    // The Handbook names two kinds of data that never belong on a chain, whatever the programme.
    private protected override DiagnosticSeverity SeverityOf(Finding finding) =>
        finding.Categories.Any(static category => category is DataCategory.EthnicOrigin or DataCategory.Health)
            ? DiagnosticSeverity.Error
            : base.SeverityOf(finding);
}
