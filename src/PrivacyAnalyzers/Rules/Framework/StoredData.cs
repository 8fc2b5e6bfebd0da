using PrivacyAnalyzers.Classification;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// The personal data in the tables of a compilation, and where to speak about it: at the entity, or, where that is in
/// another assembly, at the <c>DbSet</c> of the context.
/// </summary>
internal static class StoredData
{
    /// <summary>Gets the entities that are declared by a type, or mentioned by it and declared elsewhere.</summary>
    /// <param name="type">An entity or a context.</param>
    /// <returns>The entities with the place at which to report.</returns>
    public static IEnumerable<(INamedTypeSymbol Entity, Location Place)> Reportable(DeclaredType type)
    {
        if (type.HoldsData && type.Analysis.Stored.Contains(type.Symbol))
            yield return (type.Symbol, type.Symbol.Locations[0]);

        foreach (var set in type.Data.OfType<IPropertySymbol>())
        {
            if (StoredTypes.EntityOf(set) is { } entity && !entity.Locations.Any(static place => place.IsInSource))
                yield return (entity, set.Locations[0]);
        }
    }

    /// <summary>Gets the personal data of an entity, the most sensitive first.</summary>
    public static IEnumerable<PersonalData> In(INamedTypeSymbol entity, DeclaredType type) => type.Tags
        .TaggedMembersOf(entity)
        .Where(static member => member is not ITypeSymbol)
        .Select(type.Tags.TagOf)
        .OfType<PersonalData>()
        .OrderByDescending(static data => data.Sensitivity);
}
