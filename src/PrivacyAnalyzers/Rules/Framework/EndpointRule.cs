using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework.Bodies;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>A rule about the answers of endpoints: of the actions of controllers, and of mapped routes.</summary>
internal abstract class EndpointRule : PrivacyRule
{
    private protected EndpointRule(DiagnosticDescriptor descriptor)
        : base(descriptor)
    {
    }

    private protected sealed override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        if (WebTypes.In(context.Compilation) is not { } web
            || analysis.KnowledgeFor(context.CancellationToken) is not { } knowledge)
        {
            return;
        }

        var shown = new ShownData(knowledge, web);
        var answers = AnswersOf(context.Compilation, analysis, web, shown);
        if (DeclarationCheckFor(shown) is { } check)
            context.RegisterSymbolAction(check, SymbolKind.Method, SymbolKind.NamedType);

        context.RegisterBodies(block =>
        {
            if (block.OwningSymbol is IMethodSymbol method
                && IsEndpoint(method, web)
                && answers.OfAction(method, block.OperationBlocks) is { } label)
            {
                block.Report(ShownData.Finding(
                    Descriptor, method.Locations[0], SymbolNames.InType(method), label));
            }
        });
        context.RegisterOperations(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                if (MappedRoutes.HandlerOf(call) is { } handler && answers.OfRoute(call, handler) is { } label)
                {
                    operation.Report(ShownData.Finding(
                        Descriptor, call.Syntax.GetLocation(), call.TargetMethod.Name, label));
                }
            },
            OperationKind.Invocation);
    }

    /// <summary>True for the methods whose answers the rule is about, those of routes aside.</summary>
    private protected virtual bool IsEndpoint(IMethodSymbol method, WebTypes web) => web.IsAction(method);

    /// <summary>Makes what checks methods and types that are asked without being actions; null for nothing.</summary>
    private protected virtual Action<SymbolAnalysisContext>? DeclarationCheckFor(ShownData shown) => null;

    /// <summary>Makes what tells which data of an endpoint breaks the rule.</summary>
    private protected abstract EndpointAnswers AnswersOf(
        Compilation compilation,
        PrivacyAnalysis analysis,
        WebTypes web,
        ShownData shown);
}
