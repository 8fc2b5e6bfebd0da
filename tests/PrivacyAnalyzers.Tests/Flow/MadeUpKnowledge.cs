using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Models;

namespace PrivacyAnalyzers.Tests.Flow;

/// <summary>Knows <c>Source</c>, <c>Sink</c> and <c>Protect</c> of the case files and the built-in rows.</summary>
internal sealed class MadeUpKnowledge(Compilation compilation) : IFlowKnowledge
{
    private static readonly MadeUpLabel First = new();
    private static readonly MadeUpLabel Second = new();

    private readonly ModelCatalog _catalog = ModelCatalog.For(compilation);

    public TaintLabel? LabelOf(ISymbol symbol) => null;

    public TaintLabel? LabelOf(ITypeSymbol type, ReadMode mode) => null;

    public MethodSummary? SummaryOf(IMethodSymbol method) => method switch
    {
        { ContainingType.Name: not "Flows" } => _catalog.SummaryOf(method),
        { Name: "Source" or "OtherSource" } => new MethodSummary
        {
            Sources =
            [
                new SourceRow(
                    new AccessPath(Port.Return), method.Name == "Source" ? First : Second, 0, FlowPath.Empty),
            ],
        },
        { Name: "Sink" } => new MethodSummary
        {
            Sinks = [new SinkRow(new AccessPath(Port.Parameter(0)), ReadMode.Printed, 0, method, 0, FlowPath.Empty)],
        },
        { Name: "Protect" } => new MethodSummary
        {
            Steps = [new StepRow(new AccessPath(Port.Parameter(0)), ReadMode.Value, new AccessPath(Port.Return), 1)],
        },
        _ => null,
    };

    public ReadMode ModeOf(object constant, int position, ReadMode otherwise) => otherwise;

    private sealed class MadeUpLabel : TaintLabel;
}
