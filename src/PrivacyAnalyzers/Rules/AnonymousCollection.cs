using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>An endpoint that takes personal data should say who may send them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class AnonymousCollection() : EndpointRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV4008",
        RuleGroup.Exposure,
        DiagnosticSeverity.Info,
        Principles.Iom(8),
        Principles.Un(7),
        Principles.Icrc("2.8"));

    // Who wrote that anybody may come has answered. What an endpoint shows besides is for the rule about answers.
    private protected override EndpointAnswers AnswersOf(
        Compilation compilation,
        PrivacyAnalysis analysis,
        WebTypes web,
        ShownData shown)
    {
        var setup = new AuthorizationSetup(compilation);
        var routes = new MappedRoutes(web, setup);
        var services = new RegisteredServices(compilation);
        return new(
            (method, code) => !web.AsksForUser(method)
                && !web.AllowsAnybody(method)
                && TakenIn(BoundBodies.Of(method), shown) is { } label
                && shown.Of(method.ReturnType, code) is null
                && !setup.MayBeDefaultForControllers
                    ? label
                    : null,
            (call, handler) => TakenIn(BoundBodies.Of(call, handler, services), shown) is { } label
                && shown.Of(handler.ReturnType, handler.Code) is null
                && !routes.IsOpenOnPurpose(call, handler)
                && routes.IsOpen(call, handler)
                    ? label
                    : null);
    }

    private static PersonalDataLabel? TakenIn(IEnumerable<IParameterSymbol> bodies, ShownData shown) => bodies
        .Select(body => shown.Of(body.Type, []))
        .OfType<PersonalDataLabel>()
        .OrderByDescending(static label => label.Sensitivity)
        .FirstOrDefault();
}
