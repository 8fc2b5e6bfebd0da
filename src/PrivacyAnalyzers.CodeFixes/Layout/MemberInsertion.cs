using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Layout;

/// <summary>Where and how a new member goes into a type: at its end, indented as its neighbours are.</summary>
internal static class MemberInsertion
{
    private const string Unit = "    ";

    /// <summary>Gets the edit that adds a member.</summary>
    /// <param name="type">The declaration to add it to.</param>
    /// <param name="member">The lines of the member, without indentation.</param>
    /// <returns>The changes in the document of the declaration.</returns>
    public static IEnumerable<TextChange> Into(TypeDeclarationSyntax type, IEnumerable<string> member)
    {
        var text = type.SyntaxTree.GetText();
        var end = Lines.EndIn(text);
        var outer = Lines.IndentationAt(text, type.SpanStart);
        var inner = InnerIndentation(type, text, outer);
        var lines = string.Join(end, member.Select(line => line.Length == 0 ? line : inner + line));
        if (type.Members.Count == 0)
        {
            var body = TextSpan.FromBounds(EndOfHead(type), type.GetLastToken().Span.End);
            return [new TextChange(body, $"{end}{outer}{{{end}{lines}{end}{outer}}}")];
        }

        var close = text.Lines.GetLineFromPosition(type.CloseBraceToken.SpanStart);
        return IsBlank(text, close.Start, type.CloseBraceToken.SpanStart)
            ? [new TextChange(new TextSpan(close.Start, 0), $"{end}{lines}{end}")]
            : [new TextChange(new TextSpan(type.CloseBraceToken.SpanStart, 0), $"{end}{end}{lines}{end}{outer}")];
    }

    /// <summary>Finds out whether a member can be added without touching anything but blanks.</summary>
    /// <param name="type">The declaration.</param>
    /// <returns>False for a body without members that holds comments or directives, and for broken code.</returns>
    public static bool IsPossible(TypeDeclarationSyntax type)
    {
        var first = type.OpenBraceToken.IsKind(SyntaxKind.None) ? type.SemicolonToken : type.OpenBraceToken;
        return !first.IsMissing
            && !type.GetLastToken().IsMissing
            && (type.Members.Count > 0
                || IsBlank(type.SyntaxTree.GetText(), first.Span.End, type.GetLastToken().SpanStart));
    }

    private static int EndOfHead(TypeDeclarationSyntax type)
    {
        var first = type.OpenBraceToken.IsKind(SyntaxKind.None) ? type.SemicolonToken : type.OpenBraceToken;
        return first.GetPreviousToken().Span.End;
    }

    private static string InnerIndentation(TypeDeclarationSyntax type, SourceText text, string outer)
    {
        if (type.Members.FirstOrDefault() is { } first
            && IsBlank(text, text.Lines.GetLineFromPosition(first.SpanStart).Start, first.SpanStart))
        {
            return Lines.IndentationAt(text, first.SpanStart);
        }

        return outer + (outer.StartsWith("\t", StringComparison.Ordinal) ? "\t" : Unit);
    }

    private static bool IsBlank(SourceText text, int start, int end) =>
        start >= end || string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));
}
