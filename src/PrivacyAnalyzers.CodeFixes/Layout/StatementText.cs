using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Layout;

/// <summary>Edits of whole statements that keep the lines around them as they are.</summary>
internal static class StatementText
{
    private const string Unit = "    ";

    /// <summary>Gets the statement that an expression makes, if others stand beside it.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>
    /// The statement, or null for a part of an expression and for the only statement of an <c>if</c>.
    /// </returns>
    public static ExpressionStatementSyntax? Of(ExpressionSyntax expression) =>
        expression.Parent is ExpressionStatementSyntax
        {
            Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax,
        } statement
            ? statement
            : null;

    /// <summary>Gets the edit that removes a statement, with its line if nothing else stands there.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The change.</returns>
    public static TextChange Remove(StatementSyntax statement)
    {
        var text = statement.SyntaxTree.GetText();
        var first = text.Lines.GetLineFromPosition(statement.SpanStart);
        var last = text.Lines.GetLineFromPosition(statement.Span.End);
        return IsBlank(text, first.Start, statement.SpanStart) && IsBlankOrComment(text, statement.Span.End, last.End)
            ? new TextChange(TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak), string.Empty)
            : new TextChange(statement.Span, string.Empty);
    }

    /// <summary>Gets the edit that puts a statement under a condition.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="condition">The condition.</param>
    /// <returns>The changes.</returns>
    public static IEnumerable<TextChange> Guard(StatementSyntax statement, string condition)
    {
        var text = statement.SyntaxTree.GetText();
        var first = text.Lines.GetLineFromPosition(statement.SpanStart);
        var last = text.Lines.GetLineFromPosition(statement.Span.End);
        var end = Lines.EndIn(text);
        var indentation = Lines.IndentationAt(text, statement.SpanStart);
        yield return new TextChange(
            new TextSpan(statement.SpanStart, 0),
            $"if ({condition}){end}{indentation}{{{end}{indentation}{Unit}");
        for (var line = first.LineNumber + 1; line <= last.LineNumber; line++)
        {
            yield return new TextChange(new TextSpan(text.Lines[line].Start, 0), Unit);
        }

        var close = IsBlankOrComment(text, statement.Span.End, last.End) ? last.End : statement.Span.End;
        yield return new TextChange(new TextSpan(close, 0), $"{end}{indentation}}}");
    }

    /// <summary>Gets the edit that adds statements after another.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="lines">The lines of the statements, without indentation.</param>
    public static TextChange After(StatementSyntax statement, IEnumerable<string> lines)
    {
        var text = statement.SyntaxTree.GetText();
        var last = text.Lines.GetLineFromPosition(statement.Span.End);
        var gap = Lines.EndIn(text) + Lines.IndentationAt(text, statement.SpanStart);
        var end = IsBlankOrComment(text, statement.Span.End, last.End) ? last.End : statement.Span.End;
        return new TextChange(new TextSpan(end, 0), string.Concat(lines.Select(line => gap + line)));
    }

    private static bool IsBlank(SourceText text, int start, int end) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));

    private static bool IsBlankOrComment(SourceText text, int start, int end) =>
        text.ToString(TextSpan.FromBounds(start, end)).Trim() is { Length: 0 } or ['/', '/', ..];
}
