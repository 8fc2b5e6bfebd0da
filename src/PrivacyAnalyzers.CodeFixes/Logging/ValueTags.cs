using PrivacyAnalyzers.CodeFixes.Redactors;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tracing;
using PrivacyAnalyzers.Reporting;

namespace PrivacyAnalyzers.CodeFixes.Logging;

/// <summary>The tags that the values of a log call need: those of the members that they were read from.</summary>
internal sealed class ValueTags(
    SemanticModel model,
    FindingPlace place,
    Func<ISymbol, bool> isPersonal,
    int position,
    CancellationToken cancel)
{
    private readonly CarriedData _data = new(model, place, isPersonal, cancel);
    private readonly HashSet<string> _covered = [];

    /// <summary>Gets a value indicating whether everything that the finding names is tagged in some value.</summary>
    public bool CoverFinding => place.Symbols.All(_covered.Contains);

    /// <summary>Gets the tags of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>
    /// Attributes without brackets; null if the value is personal and run-time redaction has no tag for it.
    /// </returns>
    public IReadOnlyList<string>? Of(MessageValue value)
    {
        var symbols = _data.SymbolsIn(value.Expression);
        if (symbols.IsEmpty && _data.IsIn(value.Expression))
        {
            symbols = SymbolsOfFinding();
        }

        _covered.UnionWith(symbols.Select(SymbolIds.Of));
        var tags = symbols.Select(TagsOf).ToList();
        return tags.Any(static list => list.Count == 0)
            ? null
            : tags.SelectMany(static list => list).Distinct().ToList();
    }

    private ImmutableArray<ISymbol> SymbolsOfFinding() => place.Symbols
        .Select(id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, model.Compilation))
        .OfType<ISymbol>()
        .ToImmutableArray();

    private List<string> TagsOf(ISymbol symbol)
    {
        var tags = Classifications.Of(symbol)
            .Select(attribute => AttributeText.Of(attribute, model, position))
            .ToList();
        return tags.Contains(null) ? [] : tags.OfType<string>().ToList();
    }
}
