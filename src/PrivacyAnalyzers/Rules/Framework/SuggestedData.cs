using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Classification.Names;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// The members of a type that nobody decided about and whose names suggest personal data: <c>Phone</c> of a
/// <c>Patient</c>, not that of <c>SmtpSettings</c>. A name counts only where a person is likely: in a type that is
/// called after people, holds a tag, is a table with such data, or has several members that nothing but a person has.
/// </summary>
internal static class SuggestedData
{
    private const int Several = 2;

    /// <summary>Finds the members.</summary>
    /// <param name="type">The type that declares them.</param>
    /// <returns>The members with what their names suggest.</returns>
    public static IEnumerable<(ISymbol Member, NameMatch Match)> In(DeclaredType type)
    {
        var named = type.Data
            .Where(static member => member.DeclaredAccessibility != Accessibility.Private && !member.IsOverride)
            .Select(member => (Member: member, Match: type.Analysis.Names.Match(member.Name)))
            .Where(pair => pair.Match is not null
                && NameFit.IsPossible(pair.Match, DeclaredType.TypeOf(pair.Member))
                && !(pair.Match.Category == DataCategory.Pseudonym && IsForeignKey(pair.Member, type)))
            .Select(static pair => (pair.Member, Match: pair.Match!))
            .ToList();
        if (named.Count == 0)
            return [];

        var ofPerson = named.Count(static pair => !pair.Match.IsAmbiguous && IsOnlyOfPeople(pair.Match.Category));
        var isPerson = IsAboutPerson(type);
        var isLikely = isPerson || ofPerson >= Several || (ofPerson > 0 && type.Analysis.Stored.Contains(type.Symbol));
        return named.Where(pair =>
            (pair.Match.NamesPerson || (pair.Match.IsAmbiguous ? isPerson || ofPerson >= Several : isLikely))
            && !HasUnknownAttribute(pair.Member)
            && !type.Tags.IsDecided(pair.Member));
    }

    // HouseholdId in a table beside the table of Household points to a row of it.
    private static bool IsForeignKey(ISymbol member, DeclaredType type) =>
        DeclaredType.TypeOf(member).IsValueType
        && type.Analysis.Stored.Contains(type.Symbol)
        && type.Analysis.Stored.Types.Any(row => member.Name == row.Name + "Id");

    // While packages are being restored, an attribute that nobody knows may be a tag.
    private static bool HasUnknownAttribute(ISymbol member) =>
        member.GetAttributes().Any(static attribute => attribute.AttributeClass is null or IErrorTypeSymbol);

    private static bool IsAboutPerson(DeclaredType type)
    {
        for (var current = type.Symbol; current is not null; current = current.BaseType)
        {
            if (type.Analysis.Names.NamesPerson(current.Name) || VocabularyNames.IdentityUser.Matches(current))
                return true;
        }

        return type.Data.Any(member => type.Tags.TagOf(member) is not null);
    }

    private static bool IsOnlyOfPeople(DataCategory category) => category is not (DataCategory.Contact
        or DataCategory.Credential or DataCategory.OnlineIdentifier or DataCategory.Location or DataCategory.Financial
        or DataCategory.Pseudonym or DataCategory.FreeText or DataCategory.Image);
}
