using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Models;

namespace PrivacyAnalyzers.Tests.Models;

/// <summary>The real models, and members marked <c>[Tagged]</c> as the only personal data.</summary>
internal sealed class TaggedKnowledge(Compilation compilation) : IFlowKnowledge
{
    private static readonly OnlyLabel Label = new();

    private readonly ModelCatalog _catalog = ModelCatalog.For(
        compilation, new ModelContext { IsRedacted = IsTagged });

    public TaintLabel? LabelOf(ISymbol symbol) => IsTagged(symbol) ? Label : null;

    public TaintLabel? LabelOf(ITypeSymbol type, ReadMode mode) =>
        (mode == ReadMode.Whole || (mode == ReadMode.Printed && type.IsRecord))
        && type.GetMembers().OfType<IPropertySymbol>().Any(IsTagged)
            ? Label
            : null;

    public MethodSummary? SummaryOf(IMethodSymbol method) => _catalog.SummaryOf(method);

    public MethodSummary? SummaryOf(IPropertySymbol property, ITypeSymbol receiver) =>
        _catalog.SummaryOf(property, receiver);

    public ReadMode ModeOf(object constant, int position, ReadMode otherwise) =>
        ModelCatalog.ModeOf(constant, position, otherwise);

    private static bool IsTagged(ISymbol symbol) =>
        symbol.GetAttributes().Any(static found => found.AttributeClass!.Name == "TaggedAttribute");

    private sealed class OnlyLabel : TaintLabel;
}
