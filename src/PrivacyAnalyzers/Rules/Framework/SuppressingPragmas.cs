using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// The pragmas of a file that set rules of this package aside, and the comments that say why:
/// <c>#pragma warning disable PRIV1001 // court order</c>.
/// </summary>
internal static class SuppressingPragmas
{
    private const string Own = "PRIV";

    // A comment on the line before, and the end of that line.
    private const int TriviaOfLineBefore = 2;

    /// <summary>Finds the pragmas, in the order of the text.</summary>
    /// <param name="root">The root of the file.</param>
    public static IEnumerable<PragmaWarningDirectiveTriviaSyntax> In(SyntaxNode root)
    {
        if (!root.ContainsDirectives)
            yield break;

        for (var next = root.GetFirstDirective(); next is not null; next = next.GetNextDirective())
        {
            if (next is PragmaWarningDirectiveTriviaSyntax pragma
                && pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword)
                && RulesOf(pragma).Any())
            {
                yield return pragma;
            }
        }
    }

    /// <summary>Gets the rules of this package that a pragma names.</summary>
    /// <param name="pragma">A pragma.</param>
    public static IEnumerable<ExpressionSyntax> RulesOf(PragmaWarningDirectiveTriviaSyntax pragma) =>
        pragma.ErrorCodes.Where(static code => IsOwn(code.ToString()));

    /// <summary>Gets the comments behind a pragma and on the line before.</summary>
    /// <param name="pragma">A pragma.</param>
    /// <returns>The comments that say something.</returns>
    public static IEnumerable<SyntaxTrivia> CommentsOf(PragmaWarningDirectiveTriviaSyntax pragma) =>
        pragma.DescendantTrivia()
            .Concat(pragma.ParentTrivia.Token.LeadingTrivia
                .TakeWhile(trivia => trivia.SpanStart < pragma.SpanStart)
                .Reverse()
                .Take(TriviaOfLineBefore))
            .Where(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && TextOf(trivia).Length > 0);

    /// <summary>Gets what a comment says.</summary>
    /// <param name="comment">A comment that ends with its line.</param>
    public static string TextOf(SyntaxTrivia comment) => comment.ToString().Trim('/', ' ');

    /// <summary>Tells whether a rule is one of this package.</summary>
    /// <param name="rule">Its number, or its number and title.</param>
    public static bool IsOwn(string rule) => rule.StartsWith(Own, StringComparison.OrdinalIgnoreCase);
}
