using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Clients should ask questions that somebody thought of, not any question about a table of people.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class FreeQueryOfPersonalData() : PrivacyRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV4007",
        RuleGroup.Exposure,
        DiagnosticSeverity.Info,
        Principles.Iom(3),
        Principles.Iom(6),
        Principles.Un(3));

    private static readonly QualifiedName Query = QualifiedName.TryParse("System.Linq.IQueryable`1")!;

    private static readonly ImmutableArray<AttributeName> Enabling = AttributeName.All(
        "Microsoft.AspNetCore.OData.Query.EnableQueryAttribute",
        "Microsoft.AspNet.OData.EnableQueryAttribute");

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        if (WebTypes.In(context.Compilation) is not { } web
            || analysis.KnowledgeFor(context.CancellationToken) is not { } knowledge)
        {
            return;
        }

        var shown = new ShownData(knowledge, web);
        context.RegisterOperationBlockAction(block =>
        {
            if (block.OwningSymbol is IMethodSymbol method
                && web.IsAction(method)
                && IsFree(method)
                && shown.Of(method.ReturnType, block.OperationBlocks) is { } label)
            {
                block.Report(
                    ShownData.Finding(Rule, method.Locations[0], SymbolNames.InType(method), label));
            }
        });
        context.RegisterOperationAction(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                if (MappedRoutes.HandlerOf(call) is { } handler
                    && IsQuery(handler.ReturnType)
                    && shown.Of(handler.ReturnType, handler.Code) is { } label)
                {
                    operation.Report(
                        ShownData.Finding(Rule, call.Syntax.GetLocation(), call.TargetMethod.Name, label));
                }
            },
            OperationKind.Invocation);
    }

    private static bool IsFree(IMethodSymbol method) =>
        IsQuery(method.ReturnType)
        || WebTypes.AttributesOf(method).Any(static attribute => Enabling.Any(name => name.Is(attribute)));

    private static bool IsQuery(ITypeSymbol type) => type is INamedTypeSymbol named
        && (Query.Matches(named)
            || (named is { IsGenericType: true } && named.TypeArguments.Any(IsQuery)));
}
