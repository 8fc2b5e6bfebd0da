using PrivacyAnalyzers.Classification;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// What <c>[Purpose("cash-2026")]</c> says about a place: of code, for what it runs; of data, for what it is held. The
/// nearest attribute counts: on the member before the type.
/// </summary>
internal static class DeclaredPurposes
{
    /// <summary>Gets the purposes for which code runs.</summary>
    /// <param name="owner">The member that the code belongs to.</param>
    /// <returns>The names, none where nothing is declared.</returns>
    public static ImmutableArray<string> OfCode(ISymbol owner) =>
        Of((owner as IMethodSymbol)?.AssociatedSymbol ?? owner);

    /// <summary>Gets the purposes for which data is held.</summary>
    /// <param name="member">A property or field.</param>
    /// <returns>The names, none where nothing is declared.</returns>
    public static ImmutableArray<string> OfData(ISymbol member) => Of(member.OriginalDefinition);

    private static ImmutableArray<string> Of(ISymbol member)
    {
        var attribute = GovernanceNames.On(member, GovernanceNames.Purpose);
        for (var type = member.ContainingType; attribute is null && type is not null; type = type.ContainingType)
            attribute = GovernanceNames.OnType(type, GovernanceNames.Purpose);

        return attribute is null ? ImmutableArray<string>.Empty : PurposeNames.In(attribute).ToImmutableArray();
    }
}
