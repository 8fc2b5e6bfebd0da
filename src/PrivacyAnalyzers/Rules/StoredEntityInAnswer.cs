using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>An answer should hold what its purpose needs, not the whole row of the database.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class StoredEntityInAnswer() : PrivacyRule(Rule)
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
                && EntityIn(shown.AllOf(method.ReturnType, block.OperationBlocks), analysis) is { } label)
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
                    && EntityIn(shown.AllOf(handler.ReturnType, handler.Code), analysis) is { } label)
                {
                    operation.Report(
                        ShownData.Finding(Rule, call.Syntax.GetLocation(), call.TargetMethod.Name, label));
                }
            },
            OperationKind.Invocation);
    }

    private static PersonalDataLabel? EntityIn(IEnumerable<PersonalDataLabel> labels, PrivacyAnalysis analysis) =>
        labels.FirstOrDefault(label =>
            label.IsObject && label.Symbol is INamedTypeSymbol type && analysis.Stored.Contains(type));
}
