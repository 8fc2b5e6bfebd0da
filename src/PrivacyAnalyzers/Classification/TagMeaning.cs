using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// What an attribute class states wherever it stands: <c>ContactDataAttribute</c> means personal data of category
/// <see cref="DataCategory.Contact"/>. Its arguments may say more in one place.
/// </summary>
/// <param name="kind">What it states.</param>
/// <param name="category">The category, unless an argument gives another.</param>
internal sealed class TagMeaning(TagKind kind, DataCategory category)
{
    public TagKind Kind { get; } = kind;

    public DataCategory Category { get; } = category;
}
