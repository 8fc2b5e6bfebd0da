using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Checks;

/// <summary>
/// Runs a rule on a document as it is and as it would be: for the few edits of which only the rule itself can tell
/// whether they help, such as a case code for a recipient whose agreement may not cover even that.
/// </summary>
internal static class Recheck
{
    /// <summary>Finds out whether an edit leaves fewer findings of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="document">The document before the edit.</param>
    /// <param name="changes">The edit.</param>
    /// <param name="cancel">Cancels the analysis.</param>
    /// <returns>True when it does.</returns>
    public static async Task<bool> FindsLessAsync(
        DiagnosticAnalyzer rule,
        Document document,
        IReadOnlyList<TextChange> changes,
        CancellationToken cancel)
    {
        var text = await document.GetTextAsync(cancel).ConfigureAwait(false);
        var edited = document.WithText(text.WithChanges(changes));
        return await CountAsync(rule, edited, cancel).ConfigureAwait(false)
            < await CountAsync(rule, document, cancel).ConfigureAwait(false);
    }

    private static async Task<int> CountAsync(DiagnosticAnalyzer rule, Document document, CancellationToken cancel)
    {
        if (await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } model)
            return 0;

        var found = await model.Compilation
            .WithAnalyzers(ImmutableArray.Create(rule), document.Project.AnalyzerOptions)
            .GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancel)
            .ConfigureAwait(false);
        return found.Count(one => rule.SupportedDiagnostics.Any(known => known.Id == one.Id));
    }
}
