using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// The members of ASP.NET Core's <c>IdentityUser&lt;TKey&gt;</c> that say something about a person, tagged by its
/// authors or not: <c>Email</c> carries a tag without a category, <c>NormalizedEmail</c> none.
/// </summary>
internal static class IdentityUserMembers
{
    public static DataCategory? CategoryOf(ISymbol member)
    {
        var category = member.Name switch
        {
            "UserName" or "NormalizedUserName" => DataCategory.Identity,
            "Email" or "NormalizedEmail" or "PhoneNumber" => DataCategory.Contact,
            "Id" => DataCategory.Pseudonym,
            _ => (DataCategory?)null,
        };

        return category is null || member is not IPropertySymbol
            || !VocabularyNames.IdentityUser.Matches(member.ContainingType) ? null : category;
    }
}
