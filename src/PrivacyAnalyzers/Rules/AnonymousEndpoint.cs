using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>An endpoint that shows personal data must ask who wants to see them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class AnonymousEndpoint() : EndpointRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV4002",
        RuleGroup.Exposure,
        RuleSeverity.Of(DiagnosticSeverity.Warning).Raised(DiagnosticSeverity.Error, Sensitivity.High),
        Principles.Iom(6),
        Principles.Iom(8),
        Principles.Un(6),
        Principles.Un(7),
        Principles.Icrc("2.8"),
        Principles.Iccpr(17));

    private protected override EndpointAnswers AnswersOf(
        Compilation compilation,
        PrivacyAnalysis analysis,
        WebTypes web,
        ShownData shown)
    {
        var setup = new AuthorizationSetup(compilation);
        var routes = new MappedRoutes(web, setup);
        return new(
            (method, code) => !web.AsksForUser(method)
                && shown.Of(method.ReturnType, code) is { } label
                && (web.AllowsAnybody(method) || !setup.MayBeDefaultForControllers)
                    ? label
                    : null,
            (call, handler) => shown.Of(handler.ReturnType, handler.Code) is { } label && routes.IsOpen(call, handler)
                ? label
                : null);
    }
}
