using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Checks;

/// <summary>A node of a document as it is after an edit: the same call with another address in it.</summary>
internal static class EditedNode
{
    /// <summary>Finds what a node has become.</summary>
    /// <param name="document">The document before the edit.</param>
    /// <param name="node">The node before the edit.</param>
    /// <param name="changes">The edit.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The model after the edit and the operation of the node, or null where it is none.</returns>
    public static async Task<IOperation?> OperationAsync(
        Document document,
        SyntaxNode node,
        IReadOnlyList<TextChange> changes,
        CancellationToken cancel)
    {
        var text = await document.GetTextAsync(cancel).ConfigureAwait(false);
        var edited = document.WithText(text.WithChanges(changes));
        var root = await edited.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        var model = await edited.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        var start = node.SpanStart + changes
            .Where(change => change.Span.End <= node.SpanStart)
            .Sum(static change => (change.NewText?.Length ?? 0) - change.Span.Length);
        var found = root?.FindToken(start).Parent?.AncestorsAndSelf()
            .LastOrDefault(one => one.SpanStart == start && one.RawKind == node.RawKind);
        return found is null ? null : model?.GetOperation(found, cancel);
    }
}
