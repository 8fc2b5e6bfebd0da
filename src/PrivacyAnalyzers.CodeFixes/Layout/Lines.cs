using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Layout;

/// <summary>How a text begins and ends its lines.</summary>
internal static class Lines
{
    /// <summary>Gets the blanks at the beginning of a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">A place on the line.</param>
    /// <returns>Blanks and tabs.</returns>
    public static string IndentationAt(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>Gets how the text ends its first line.</summary>
    /// <param name="text">The text.</param>
    /// <returns>One of the line ends that C# knows.</returns>
    public static string EndIn(SourceText text)
    {
        var first = text.Lines[0];
        return first.End == first.EndIncludingLineBreak
            ? "\n"
            : text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
    }
}
