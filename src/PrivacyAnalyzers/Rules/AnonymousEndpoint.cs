using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>An endpoint that shows personal data must ask who wants to see them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class AnonymousEndpoint() : PrivacyRule(Rule)
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

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        if (WebTypes.In(context.Compilation) is not { } web
            || analysis.KnowledgeFor(context.CancellationToken) is not { } knowledge)
        {
            return;
        }

        var setup = new AuthorizationSetup(context.Compilation);
        var shown = new ShownData(knowledge, web);
        var routes = new MappedRoutes(web, setup);
        context.RegisterOperationBlockAction(block => CheckAction(block, web, setup, shown));
        context.RegisterOperationAction(call => CheckRoute(call, routes, shown), OperationKind.Invocation);
    }

    private static void CheckAction(
        OperationBlockAnalysisContext context,
        WebTypes web,
        AuthorizationSetup setup,
        ShownData shown)
    {
        if (context.OwningSymbol is IMethodSymbol method
            && web.IsAction(method)
            && !web.AsksForUser(method)
            && shown.Of(method.ReturnType, context.OperationBlocks) is { } label
            && (web.AllowsAnybody(method) || !setup.MayBeDefaultForControllers))
        {
            context.Report(
                ShownData.Finding(Rule, method.Locations[0], SymbolNames.InType(method), label));
        }
    }

    private static void CheckRoute(OperationAnalysisContext context, MappedRoutes routes, ShownData shown)
    {
        var call = (IInvocationOperation)context.Operation;
        if (MappedRoutes.HandlerOf(call) is { } handler
            && shown.Of(handler.ReturnType, handler.Code) is { } label
            && routes.IsOpen(call, handler))
        {
            context.Report(
                ShownData.Finding(Rule, call.Syntax.GetLocation(), call.TargetMethod.Name, label));
        }
    }
}
