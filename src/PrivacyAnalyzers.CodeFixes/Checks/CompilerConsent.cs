using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Checks;

/// <summary>
/// Asks the compiler whether it takes an edit inside a member: no error and no warning more than before, and the calls
/// around the edited place still mean the same. That covers scopes, static contexts, assignment before use and null.
/// </summary>
internal static class CompilerConsent
{
    /// <summary>Finds out whether the compiler takes an edit.</summary>
    /// <param name="document">The document before the edit.</param>
    /// <param name="places">The edited expressions.</param>
    /// <param name="changes">The edit, within one member, its attributes and the usings of its file.</param>
    /// <param name="cancel">Cancels the check.</param>
    /// <returns>True when it does.</returns>
    public static async Task<bool> IsGivenAsync(
        Document document,
        IReadOnlyList<SyntaxNode> places,
        IReadOnlyList<TextChange> changes,
        CancellationToken cancel)
    {
        var text = await document.GetTextAsync(cancel).ConfigureAwait(false);
        var edited = document.WithText(text.WithChanges(changes));
        var before = await document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        var after = await edited.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        var root = await edited.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        if (before is null || after is null || root is null)
        {
            return false;
        }

        var member = MemberAround(places[0]);
        return MemberLike(member, root, changes) is { } edit
            && places.All(place => KeepsItsCall(place, before, root, after, changes, cancel))
            && !Complaints(after, edit, cancel).Except(Complaints(before, member, cancel)).Any();
    }

    // Top-level statements are members to the parser and one method to everybody else.
    private static SyntaxNode MemberAround(SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(static one =>
        one is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();

    // What is inserted at the first character of a member, such as an attribute, belongs to it.
    private static SyntaxNode? MemberLike(SyntaxNode member, SyntaxNode root, IReadOnlyList<TextChange> changes)
    {
        if (member is CompilationUnitSyntax)
            return root;

        var start = Moved(member.SpanStart - 1, changes) + 1;
        return root.DescendantNodes(node => node.FullSpan.Contains(start))
            .OfType<MemberDeclarationSyntax>()
            .LastOrDefault(one => one.SpanStart == start);
    }

    private static int Moved(int position, IReadOnlyList<TextChange> changes) => position + changes
        .Where(change => change.Span.End <= position)
        .Sum(static change => (change.NewText?.Length ?? 0) - change.Span.Length);

    // The same complaint a second time is one more.
    private static IEnumerable<(string Id, int Number)> Complaints(
        SemanticModel model,
        SyntaxNode member,
        CancellationToken cancel) => model.GetDiagnostics(member.Span, cancel)
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .GroupBy(static diagnostic => diagnostic.Id)
            .SelectMany(static group => Enumerable.Range(0, group.Count()).Select(number => (group.Key, number)));

    /// <summary>
    /// A text in place of another type may select another overload, which is fine as long as it goes to the same
    /// parameters: <c>LogError(exception, …)</c> must not become <c>LogError(message, …)</c>.
    /// </summary>
    private static bool KeepsItsCall(
        SyntaxNode place,
        SemanticModel before,
        SyntaxNode root,
        SemanticModel after,
        IReadOnlyList<TextChange> changes,
        CancellationToken cancel)
    {
        var call = place.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent;
        if (call is null)
        {
            return true;
        }

        var start = Moved(call.SpanStart, changes);
        var edited = root.FindToken(start).Parent?.AncestorsAndSelf()
            .LastOrDefault(node => node.SpanStart == start && node.RawKind == call.RawKind);
        return edited is not null
            && Signature(before.GetSymbolInfo(call, cancel)) == Signature(after.GetSymbolInfo(edited, cancel));
    }

    private static string Signature(SymbolInfo call) => call.Symbol is IMethodSymbol method
        ? $"{method.ContainingType}.{method.Name}({string.Join(",", method.Parameters.Select(static one => one.Name))})"
        : string.Empty;
}
