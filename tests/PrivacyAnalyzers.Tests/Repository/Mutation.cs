using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>One change that breaks a file, for example a <c>}</c> that became a <c>{</c>.</summary>
/// <param name="Original">The file as it was.</param>
/// <param name="Broken">The file as it is now.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Position">Where the first change begins.</param>
internal sealed record Mutation(SyntaxTree Original, SyntaxTree Broken, MutationKind Kind, int Position)
{
    private const int LinesAround = 3;

    /// <summary>Gets the file, the change and the broken lines, for somebody who wants to see it again.</summary>
    public override string ToString()
    {
        var text = Broken.GetText();
        var line = text.Lines.GetLineFromPosition(Math.Min(Position, text.Length)).LineNumber;
        var first = text.Lines[Math.Max(0, line - LinesAround)].Start;
        var last = text.Lines[Math.Min(text.Lines.Count - 1, line + LinesAround)].End;
        return $"{Original.FilePath}({line + 1}): {Kind}\n{text.ToString(TextSpan.FromBounds(first, last))}";
    }
}
