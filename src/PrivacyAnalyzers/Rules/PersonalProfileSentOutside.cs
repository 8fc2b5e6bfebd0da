using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A recipient should get what it needs, not an object with all that is known about a person.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PersonalProfileSentOutside() : FlowRule(Rule, Forbidden)
{
    private const int CategoriesOfAnErrand = 3;

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV3005",
        RuleGroup.Transfer,
        RuleSeverity.Of(DiagnosticSeverity.Info).Raised(DiagnosticSeverity.Warning, Sensitivity.High),
        Principles.Iom(3),
        Principles.Iom(5),
        Principles.Un(3),
        Principles.Un(9),
        Principles.Icrc("2.5.3"),
        Principles.Icrc("2.5.4"),
        Principles.Icrc("9"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .FromObjects(Sensitivity.Moderate)
        .To(SinkKind.Network, SinkKind.Queue)
        .Unless(Protection.Redacted, Protection.Pseudonymised, Protection.Encrypted, Protection.Aggregated);

    private protected override Func<TaintFlow, bool> Further(BodyContext context)
    {
        var stored = PrivacyAnalysis.For(context.Compilation, context.Options).Stored;
        return flow => flow.Label is PersonalDataLabel label
            && (label.Categories.Length > CategoriesOfAnErrand
                || (label.Symbol is INamedTypeSymbol type && stored.Contains(type)));
    }
}
