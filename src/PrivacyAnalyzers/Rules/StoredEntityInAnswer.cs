using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>An answer should hold what its purpose needs, not the whole row of the database.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class StoredEntityInAnswer() : EndpointRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV4001",
        RuleGroup.Exposure,
        RuleSeverity.Of(DiagnosticSeverity.Info).Raised(DiagnosticSeverity.Warning, Sensitivity.High),
        Principles.Iom(3),
        Principles.Iom(6),
        Principles.Un(3),
        Principles.Un(6),
        Principles.Icrc("2.5.4"));

    private protected override bool IsEndpoint(IMethodSymbol method, WebTypes web) =>
        web.IsAction(method) || web.IsHubMethod(method);

    private protected override EndpointAnswers AnswersOf(
        Compilation compilation,
        PrivacyAnalysis analysis,
        WebTypes web,
        ShownData shown) => new(
        (method, code) => EntityIn(shown.AllOf(method.ReturnType, code), analysis),
        (_, handler) => EntityIn(shown.AllOf(handler.ReturnType, handler.Code), analysis));

    private static PersonalDataLabel? EntityIn(IEnumerable<PersonalDataLabel> labels, PrivacyAnalysis analysis) =>
        labels.FirstOrDefault(label =>
            label.IsObject && label.Symbol is INamedTypeSymbol type && analysis.Stored.Contains(type));
}
