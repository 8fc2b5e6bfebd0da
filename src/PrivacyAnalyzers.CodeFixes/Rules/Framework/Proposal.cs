using PrivacyAnalyzers.Resources;

namespace PrivacyAnalyzers.CodeFixes.Rules.Framework;

/// <summary>
/// One entry of the light bulb: what it is called, what makes it the same fix elsewhere, what it changes.
/// </summary>
/// <param name="Title">What the developer reads.</param>
/// <param name="Key">Equal for entries that do the same at different places.</param>
/// <param name="Edit">What is changed.</param>
internal sealed record Proposal(string Title, string Key, TextEdit Edit)
{
    /// <summary>Makes a proposal whose title is a text of the resources.</summary>
    /// <param name="text">A key of <c>Messages.resx</c>.</param>
    /// <param name="subject">What fills the placeholder of the text.</param>
    /// <param name="key">The equivalence key.</param>
    /// <param name="edit">What is changed.</param>
    /// <returns>The proposal, in the language of the developer.</returns>
    public static Proposal Of(string text, string subject, string key, TextEdit edit) =>
        new(Messages.Text(text, subject), key, edit);
}
