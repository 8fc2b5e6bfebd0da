using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Classification.Names;

/// <summary>
/// Whether a value of some type can be what its name suggests: <c>string Phone</c> may be a telephone number,
/// <c>bool Phone</c> says that there is one, <c>CancellationToken</c> is never about a person.
/// </summary>
internal static class NameFit
{
    private static readonly ImmutableArray<QualifiedName> Dates = Names("System.DateOnly", "System.DateTimeOffset");

    private static readonly ImmutableArray<QualifiedName> Numbers = Names("System.Guid", "System.Numerics.BigInteger");

    private static readonly ImmutableArray<QualifiedName> Contents =
        Names("System.IO.Stream", "System.BinaryData", "System.Uri");

    private static readonly ImmutableArray<QualifiedName> Places = Names(
        "NetTopologySuite.Geometries.Point",
        "System.Device.Location.GeoCoordinate",
        "Microsoft.Maui.Devices.Sensors.Location");

    /// <summary>Finds out whether a value can be what a name suggests.</summary>
    /// <param name="match">The suggestion.</param>
    /// <param name="type">The type of the value.</param>
    /// <returns>True when it can.</returns>
    public static bool IsPossible(NameMatch match, ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return IsPossible(match, nullable.TypeArguments[0]);

        var category = match.Category;
        return type.SpecialType switch
        {
            SpecialType.System_String => true,
            SpecialType.System_Boolean => !match.IsAmbiguous && IsYesOrNo(category),
            SpecialType.System_DateTime => IsDate(category),
            >= SpecialType.System_SByte and <= SpecialType.System_Double => IsNumber(category),
            _ => type switch
            {
                IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => IsRecording(category),
                { TypeKind: TypeKind.Enum } => IsKind(category),
                INamedTypeSymbol named => IsPossible(category, named),
                _ => false,
            },
        };
    }

    private static bool IsPossible(DataCategory category, INamedTypeSymbol type) =>
        (IsDate(category) && Dates.Any(name => name.Matches(type)))
        || (IsNumber(category) && Numbers.Any(name => name.Matches(type)))
        || (IsRecording(category) && Contents.Any(name => name.Matches(type)))
        || (category == DataCategory.Location && Places.Any(name => name.Matches(type)));

    private static bool IsYesOrNo(DataCategory category) => category is DataCategory.Health
        or DataCategory.ArmedGroupAffiliation or DataCategory.ProtectionIncident or DataCategory.CriminalRecord
        or DataCategory.LegalStatus or DataCategory.Vulnerability or DataCategory.SexualLife
        or DataCategory.EthnicOrigin;

    private static bool IsDate(DataCategory category) => category is DataCategory.Biographic or DataCategory.Health;

    private static bool IsNumber(DataCategory category) => category is DataCategory.OfficialIdentifier
        or DataCategory.Contact or DataCategory.Biographic or DataCategory.Health or DataCategory.Location
        or DataCategory.Financial or DataCategory.Vulnerability or DataCategory.OnlineIdentifier
        or DataCategory.Pseudonym or DataCategory.Credential;

    private static bool IsRecording(DataCategory category) =>
        category is DataCategory.Image or DataCategory.Biometric or DataCategory.Genetic or DataCategory.Health;

    private static bool IsKind(DataCategory category) => category is DataCategory.Biographic or DataCategory.Family
        or DataCategory.EthnicOrigin or DataCategory.Belief or DataCategory.PoliticalOpinion
        or DataCategory.SexualLife or DataCategory.Health or DataCategory.Vulnerability or DataCategory.LegalStatus
        or DataCategory.ArmedGroupAffiliation or DataCategory.ProtectionIncident or DataCategory.CriminalRecord;

    private static ImmutableArray<QualifiedName> Names(params string[] names) =>
        names.Select(static name => QualifiedName.TryParse(name)!).ToImmutableArray();
}
