using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Rules.Framework;

/// <summary>
/// The text that a fix changes, document by document. Text rather than syntax: what the fix does not mean to change
/// stays as it is to the last blank.
/// </summary>
internal sealed class TextEdit
{
    private readonly ImmutableDictionary<DocumentId, ImmutableArray<TextChange>> _changes;

    private TextEdit(ImmutableDictionary<DocumentId, ImmutableArray<TextChange>> changes) => _changes = changes;

    public static TextEdit Of(Document document, IEnumerable<TextChange> changes) =>
        Of([(document.Id, changes)]);

    public static TextEdit Of(IEnumerable<(DocumentId Document, IEnumerable<TextChange> Changes)> documents) => new(
        documents
            .GroupBy(static document => document.Document, static document => document.Changes)
            .ToImmutableDictionary(
                static group => group.Key,
                static group => group
                    .SelectMany(static changes => changes)
                    .Distinct()
                    .OrderBy(static change => change.Span)
                    .ToImmutableArray()));

    /// <summary>Makes the changes.</summary>
    /// <param name="solution">The solution that the edit was made for.</param>
    /// <param name="cancel">Cancels the loading of texts.</param>
    /// <returns>The changed solution.</returns>
    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancel)
    {
        foreach (var document in _changes)
        {
            var text = await solution.GetDocument(document.Key)!.GetTextAsync(cancel).ConfigureAwait(false);
            solution = solution.WithDocumentText(document.Key, text.WithChanges(document.Value));
        }

        return solution;
    }

    /// <summary>Gets where a place is after the edit.</summary>
    /// <param name="document">The document of the place.</param>
    /// <param name="span">The place before the edit.</param>
    /// <returns>The place after it, or null if its own text changed.</returns>
    public TextSpan? Moved(DocumentId document, TextSpan span)
    {
        var shift = 0;
        foreach (var change in _changes.GetValueOrDefault(document, ImmutableArray<TextChange>.Empty))
        {
            if (change.Span.End <= span.Start)
            {
                shift += (change.NewText?.Length ?? 0) - change.Span.Length;
            }
            else if (change.Span.Start < span.End)
            {
                return null;
            }
        }

        return new TextSpan(span.Start + shift, span.Length);
    }
}
