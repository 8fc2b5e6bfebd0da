using Microsoft.Extensions.Compliance.Classification;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// The humanitarian taxonomy as run-time classifications: what an application hands to
/// <c>Microsoft.Extensions.Compliance.Redaction</c> to say how each category is redacted. The value of a classification
/// is the name of its <see cref="DataCategory"/>.
/// </summary>
public static class HumanitarianTaxonomy
{
    /// <summary>The name of the taxonomy in every classification, for example in a configuration file.</summary>
    public const string TaxonomyName = "Humanitarian";

    /// <summary>Gets the classification of <see cref="DataCategory.Identity"/>.</summary>
    public static DataClassification Identity { get; } = Classify(DataCategory.Identity);

    /// <summary>Gets the classification of <see cref="DataCategory.OfficialIdentifier"/>.</summary>
    public static DataClassification OfficialIdentifier { get; } = Classify(DataCategory.OfficialIdentifier);

    /// <summary>Gets the classification of <see cref="DataCategory.Contact"/>.</summary>
    public static DataClassification Contact { get; } = Classify(DataCategory.Contact);

    /// <summary>Gets the classification of <see cref="DataCategory.Biographic"/>.</summary>
    public static DataClassification Biographic { get; } = Classify(DataCategory.Biographic);

    /// <summary>Gets the classification of <see cref="DataCategory.Family"/>.</summary>
    public static DataClassification Family { get; } = Classify(DataCategory.Family);

    /// <summary>Gets the classification of <see cref="DataCategory.Image"/>.</summary>
    public static DataClassification Image { get; } = Classify(DataCategory.Image);

    /// <summary>Gets the classification of <see cref="DataCategory.Biometric"/>.</summary>
    public static DataClassification Biometric { get; } = Classify(DataCategory.Biometric);

    /// <summary>Gets the classification of <see cref="DataCategory.Genetic"/>.</summary>
    public static DataClassification Genetic { get; } = Classify(DataCategory.Genetic);

    /// <summary>Gets the classification of <see cref="DataCategory.Health"/>.</summary>
    public static DataClassification Health { get; } = Classify(DataCategory.Health);

    /// <summary>Gets the classification of <see cref="DataCategory.SexualLife"/>.</summary>
    public static DataClassification SexualLife { get; } = Classify(DataCategory.SexualLife);

    /// <summary>Gets the classification of <see cref="DataCategory.EthnicOrigin"/>.</summary>
    public static DataClassification EthnicOrigin { get; } = Classify(DataCategory.EthnicOrigin);

    /// <summary>Gets the classification of <see cref="DataCategory.Belief"/>.</summary>
    public static DataClassification Belief { get; } = Classify(DataCategory.Belief);

    /// <summary>Gets the classification of <see cref="DataCategory.PoliticalOpinion"/>.</summary>
    public static DataClassification PoliticalOpinion { get; } = Classify(DataCategory.PoliticalOpinion);

    /// <summary>Gets the classification of <see cref="DataCategory.ArmedGroupAffiliation"/>.</summary>
    public static DataClassification ArmedGroupAffiliation { get; } = Classify(DataCategory.ArmedGroupAffiliation);

    /// <summary>Gets the classification of <see cref="DataCategory.TradeUnion"/>.</summary>
    public static DataClassification TradeUnion { get; } = Classify(DataCategory.TradeUnion);

    /// <summary>Gets the classification of <see cref="DataCategory.CriminalRecord"/>.</summary>
    public static DataClassification CriminalRecord { get; } = Classify(DataCategory.CriminalRecord);

    /// <summary>Gets the classification of <see cref="DataCategory.ProtectionIncident"/>.</summary>
    public static DataClassification ProtectionIncident { get; } = Classify(DataCategory.ProtectionIncident);

    /// <summary>Gets the classification of <see cref="DataCategory.LegalStatus"/>.</summary>
    public static DataClassification LegalStatus { get; } = Classify(DataCategory.LegalStatus);

    /// <summary>Gets the classification of <see cref="DataCategory.Location"/>.</summary>
    public static DataClassification Location { get; } = Classify(DataCategory.Location);

    /// <summary>Gets the classification of <see cref="DataCategory.Financial"/>.</summary>
    public static DataClassification Financial { get; } = Classify(DataCategory.Financial);

    /// <summary>Gets the classification of <see cref="DataCategory.Vulnerability"/>.</summary>
    public static DataClassification Vulnerability { get; } = Classify(DataCategory.Vulnerability);

    /// <summary>Gets the classification of <see cref="DataCategory.OnlineIdentifier"/>.</summary>
    public static DataClassification OnlineIdentifier { get; } = Classify(DataCategory.OnlineIdentifier);

    /// <summary>Gets the classification of <see cref="DataCategory.Credential"/>.</summary>
    public static DataClassification Credential { get; } = Classify(DataCategory.Credential);

    /// <summary>Gets the classification of <see cref="DataCategory.FreeText"/>.</summary>
    public static DataClassification FreeText { get; } = Classify(DataCategory.FreeText);

    /// <summary>Gets the classification of <see cref="DataCategory.Pseudonym"/>.</summary>
    public static DataClassification Pseudonym { get; } = Classify(DataCategory.Pseudonym);

    /// <summary>Gets the classification of <see cref="DataCategory.SensitiveAggregate"/>.</summary>
    public static DataClassification SensitiveAggregate { get; } = Classify(DataCategory.SensitiveAggregate);

    /// <summary>Gets the classification of a category.</summary>
    /// <param name="category">The category.</param>
    /// <returns>
    /// The classification, or <see cref="DataClassification.Unknown"/> for <see cref="DataCategory.Unspecified"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no <see cref="DataCategory"/>.</exception>
    public static DataClassification Of(DataCategory category) =>
        category == DataCategory.Unspecified ? DataClassification.Unknown
        : Enum.IsDefined(typeof(DataCategory), category) ? Classify(category)
        : throw new ArgumentOutOfRangeException(nameof(category));

    private static DataClassification Classify(DataCategory category) => new(TaxonomyName, category.ToString());
}
