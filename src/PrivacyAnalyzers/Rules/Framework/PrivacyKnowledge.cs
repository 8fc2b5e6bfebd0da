using System.Collections.Concurrent;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Models;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Answers the engine's questions from the tags, the models and the configuration. Every symbol and type has one
/// label, made when first asked for.
/// </summary>
internal sealed class PrivacyKnowledge : IFlowKnowledge
{
    private readonly ConcurrentDictionary<ISymbol, PersonalDataLabel> _symbols = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, PersonalDataLabel?> _printed = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, PersonalDataLabel?> _whole = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(ISymbol, DataCategory), PersonalDataLabel> _sources = new();
    private readonly Func<ISymbol, PersonalDataLabel?> _findPrinted;
    private readonly Func<ISymbol, PersonalDataLabel?> _findWhole;
    private readonly Classifier _classifier;
    private readonly PrivacyOptions _options;
    private readonly ModelCatalog _models;
    private readonly RedactorSummaries _redactors;
    private readonly DeclaredSummaries _declared;
    private readonly PrintedMembers _printing;
    private readonly MessageTypes _messages;

    public PrivacyKnowledge(
        Compilation compilation,
        Classifier classifier,
        PrivacyOptions options,
        ImmutableArray<AdditionalText> files)
    {
        _findPrinted = LabelOfPrinted;
        _findWhole = LabelOfWhole;
        _classifier = classifier;
        _options = options;
        _redactors = new RedactorSummaries(options);
        _declared = new DeclaredSummaries(compilation, classifier.MayTag);
        _printing = new PrintedMembers(classifier);
        _messages = new MessageTypes(compilation);
        _models = ModelCatalog.For(compilation, new ModelContext
        {
            Files = files,
            Label = LabelOfSource,
            IsRedacted = new ClassifiedSymbols(compilation).Contains,
        });
    }

    // The classifier remembers those that have no tag, which are many.
    public TaintLabel? LabelOf(ISymbol symbol) =>
        symbol.OriginalDefinition is var definition && _classifier.TagOf(definition) is { } tag
            ? LabelOfTagged(definition, tag)
            : null;

    public TaintLabel? LabelOf(ITypeSymbol type, ReadMode mode)
    {
        var content = PrintedMembers.ContentOf(type);
        return mode switch
        {
            ReadMode.Printed => _printed.GetOrAdd(content, _findPrinted),
            ReadMode.Whole => _whole.GetOrAdd(content, _findWhole),
            _ => null,
        };
    }

    public MethodSummary? SummaryOf(IMethodSymbol method) =>
        _redactors.SummaryOf(method) ?? _models.SummaryOf(method) ?? _declared.SummaryOf(method);

    public MethodSummary? SummaryOf(IPropertySymbol property, ITypeSymbol receiver) =>
        _models.SummaryOf(property, receiver);

    public ReadMode ModeOf(object constant, int position, ReadMode otherwise) =>
        ModelCatalog.ModeOf(constant, position, otherwise);

    private static PersonalDataLabel LabelOfValue(ISymbol symbol, PersonalData tag) =>
        new(symbol, ImmutableArray.Create(tag.Category), tag.Sensitivity, ImmutableArray<ISymbol>.Empty);

    private PersonalDataLabel LabelOfTagged(ISymbol symbol, PersonalData tag) =>
        _symbols.TryGetValue(symbol, out var known) ? known : _symbols.GetOrAdd(symbol, LabelOfValue(symbol, tag));

    private PersonalDataLabel LabelOfSource(DataCategory category, ISymbol symbol) => _sources.GetOrAdd(
        (symbol, category),
        _ => new(
            symbol,
            ImmutableArray.Create(category),
            _options.SensitivityOf(category),
            ImmutableArray<ISymbol>.Empty));

    private PersonalDataLabel? LabelOfPrinted(ISymbol type) =>
        LabelOfObject(type, _printing.Of((ITypeSymbol)type))
        ?? LabelOfText((ITypeSymbol)type)
        ?? LabelOfMessage((ITypeSymbol)type, ReadMode.Printed);

    private PersonalDataLabel? LabelOfWhole(ISymbol type) =>
        LabelOfObject(type, _classifier.TaggedMembersOf((ITypeSymbol)type))
        ?? LabelOfText((ITypeSymbol)type)
        ?? LabelOfMessage((ITypeSymbol)type, ReadMode.Whole);

    // Of several messages the one that tells most speaks for all.
    private PersonalDataLabel? LabelOfMessage(ITypeSymbol type, ReadMode mode) => _messages.Of(type)
        .Where(message => !SymbolEqualityComparer.Default.Equals(message, type))
        .Select(message => LabelOf(message, mode))
        .OfType<PersonalDataLabel>()
        .OrderByDescending(static label => label.Sensitivity)
        .Select(label => new PersonalDataLabel(label.Symbol, label.Categories, label.Sensitivity, label.Members)
        {
            IsOfDerived = type is not ITypeParameterSymbol,
        })
        .FirstOrDefault();

    // A tagged value type that shows no members, such as an enumeration, is one piece of data.
    private PersonalDataLabel? LabelOfText(ITypeSymbol type) =>
        PrintedMembers.HasOwnText(type) && _classifier.TagOf(type) is { } tag ? LabelOfValue(type, tag) : null;

    private PersonalDataLabel? LabelOfObject(ISymbol type, ImmutableArray<ISymbol> members)
    {
        var tags = members
            .Select(_classifier.TagOf)
            .OfType<PersonalData>()
            .OrderByDescending(static tag => tag.Sensitivity)
            .ToList();
        return tags.Count == 0
            ? null
            : new(
                type,
                tags.Select(static tag => tag.Category).Distinct().ToImmutableArray(),
                tags[0].Sensitivity,
                members);
    }
}
