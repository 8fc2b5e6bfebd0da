using System.Collections.Concurrent;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Models;
using PrivacyAnalyzers.Reporting;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Answers the engine's questions from the tags and the models. Every symbol and type has one label, made when first
/// asked for.
/// </summary>
internal sealed class PrivacyKnowledge(Classifier classifier, ModelCatalog models) : IFlowKnowledge
{
    private readonly ConcurrentDictionary<ISymbol, PersonalDataLabel?> _symbols = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, PersonalDataLabel?> _printed = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, PersonalDataLabel?> _whole = new(SymbolEqualityComparer.Default);
    private readonly PrintedMembers _printing = new(classifier);

    public TaintLabel? LabelOf(ISymbol symbol) => _symbols.GetOrAdd(symbol.OriginalDefinition, LabelOfMember);

    public TaintLabel? LabelOf(ITypeSymbol type, ReadMode mode)
    {
        var content = PrintedMembers.ContentOf(type);
        return mode switch
        {
            ReadMode.Printed => _printed.GetOrAdd(content, key => LabelOfObject(key, _printing.Of((ITypeSymbol)key))),
            ReadMode.Whole => _whole.GetOrAdd(
                content,
                key => LabelOfObject(key, classifier.TaggedMembersOf((ITypeSymbol)key))),
            _ => null,
        };
    }

    public MethodSummary? SummaryOf(IMethodSymbol method) => models.SummaryOf(method);

    public ReadMode ModeOf(object constant, int position, ReadMode otherwise) =>
        models.ModeOf(constant, position, otherwise);

    private PersonalDataLabel? LabelOfMember(ISymbol symbol) =>
        classifier.TagOf(symbol) is { } tag
            ? new(symbol, ImmutableArray.Create(tag.Category), tag.Sensitivity, ImmutableArray<ISymbol>.Empty)
            : null;

    private PersonalDataLabel? LabelOfObject(ISymbol type, ImmutableArray<ISymbol> members)
    {
        var tags = members
            .Select(classifier.TagOf)
            .OfType<PersonalData>()
            .OrderByDescending(static tag => tag.Sensitivity)
            .ToList();
        return tags.Count == 0
            ? null
            : new(type, tags.Select(static tag => tag.Category).Distinct().ToImmutableArray(), tags[0].Sensitivity, members);
    }
}
