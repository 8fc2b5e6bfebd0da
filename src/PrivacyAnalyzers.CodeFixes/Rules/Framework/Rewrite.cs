using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Rules.Framework;

/// <summary>A change of the reported document that the compiler has still to take.</summary>
/// <param name="Title">The key of the title in <c>Messages.resx</c>.</param>
/// <param name="Subject">What fills the placeholder of the title.</param>
/// <param name="Place">A node of the member that changes; the call around it must keep its meaning.</param>
/// <param name="Changes">The change.</param>
internal sealed record Rewrite(string Title, string Subject, SyntaxNode Place, IReadOnlyList<TextChange> Changes)
{
    /// <summary>Gets what tells apart the entries that one fix offers for one finding.</summary>
    public string Variant { get; init; } = string.Empty;

    public static Rewrite Of(string title, string subject, SyntaxNode place, params TextChange[] changes) =>
        new(title, subject, place, changes);
}
