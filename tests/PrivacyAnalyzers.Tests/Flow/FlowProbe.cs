using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Rules.Framework.Bodies;

namespace PrivacyAnalyzers.Tests.Flow;

/// <summary>Reports every flow that the engine finds, with made-up knowledge, from the callbacks of rules.</summary>
internal sealed class FlowProbe(Func<Compilation, IFlowKnowledge> knowledge, int accepted = 0) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Found = new(
        "FLOW", "Flow", "Flow", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Found];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var engine = new FlowEngine(start.Compilation, knowledge(start.Compilation));
            start.RegisterBodies(body =>
            {
                foreach (var flow in engine.FlowsIn(body.OwningSymbol, body.OperationBlocks, body.CancellationToken))
                {
                    if ((flow.Protection & accepted) != 0)
                        continue;

                    body.File.ReportDiagnostic(Diagnostic.Create(
                        Found,
                        flow.Location,
                        flow.Path.Steps().Select(static step => step.Location)));
                }
            });
        });
    }
}
