using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Models;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Models.RowUse;

/// <summary>The built-in rows, tagged parameters as the data, and the made-up sink <c>Probe.Sink</c>.</summary>
internal sealed class UseKnowledge(Compilation compilation) : IFlowKnowledge
{
    private static readonly OnlyLabel Label = new();

    private readonly ModelCatalog _catalog = ModelCatalog.For(compilation, new ModelContext
    {
        Files = [new ModelText("sink Log value.* M:Probe.Sink")],
        Label = static (_, _) => Label,
    });

    public TaintLabel? LabelOf(ISymbol symbol) =>
        symbol is IParameterSymbol parameter
        && parameter.GetAttributes().Any(static one => one.AttributeClass?.Name == "TaggedAttribute")
            ? Label
            : null;

    public TaintLabel? LabelOf(ITypeSymbol type, ReadMode mode) => null;

    public MethodSummary? SummaryOf(IMethodSymbol method) => _catalog.SummaryOf(method);

    public MethodSummary? SummaryOf(IPropertySymbol property, ITypeSymbol receiver) =>
        _catalog.SummaryOf(property, receiver);

    public ReadMode ModeOf(object constant, int position, ReadMode otherwise) =>
        ModelCatalog.ModeOf(constant, position, otherwise);

    private sealed class OnlyLabel : TaintLabel;
}
