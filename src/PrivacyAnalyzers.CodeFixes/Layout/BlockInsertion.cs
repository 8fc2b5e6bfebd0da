using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Layout;

/// <summary>New statements at the end of a block, indented as their neighbours are.</summary>
internal static class BlockInsertion
{
    private const string Unit = "    ";

    /// <summary>Gets the edit that adds statements.</summary>
    /// <param name="block">The block.</param>
    /// <param name="statements">The lines, without indentation.</param>
    /// <returns>The change.</returns>
    public static TextChange AtEnd(BlockSyntax block, IEnumerable<string> statements)
    {
        var text = block.SyntaxTree.GetText();
        var end = Lines.EndIn(text);
        var close = text.Lines.GetLineFromPosition(block.CloseBraceToken.SpanStart);
        var outer = Lines.IndentationAt(text, block.CloseBraceToken.SpanStart);
        var inner = block.Statements.LastOrDefault() is { } last && IsFirstOnLine(text, last.SpanStart)
            ? Lines.IndentationAt(text, last.SpanStart)
            : outer + Unit;
        var lines = string.Concat(statements.Select(line => inner + line + end));
        return IsFirstOnLine(text, block.CloseBraceToken.SpanStart)
            ? new TextChange(new TextSpan(close.Start, 0), lines)
            : new TextChange(new TextSpan(block.CloseBraceToken.SpanStart, 0), end + lines + outer);
    }

    private static bool IsFirstOnLine(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, position)));
    }
}
