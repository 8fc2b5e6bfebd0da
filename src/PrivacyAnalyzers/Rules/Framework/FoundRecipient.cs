using PrivacyAnalyzers.Configuration;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>Who gets data that leaves.</summary>
/// <param name="Recipient">The recipient that the project declares, or null.</param>
/// <param name="IsOutside">Whether somebody else gets it, for certain.</param>
internal readonly record struct FoundRecipient(DeclaredRecipient? Recipient, bool IsOutside)
{
    /// <summary>Gets the answer where the code does not say.</summary>
    public static FoundRecipient Unknown => default;
}
