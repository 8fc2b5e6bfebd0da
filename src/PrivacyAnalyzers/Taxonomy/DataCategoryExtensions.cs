namespace PrivacyAnalyzers.Taxonomy;

/// <summary>Facts that follow from a <see cref="DataCategory"/>.</summary>
public static class DataCategoryExtensions
{
    /// <summary>Gets the sensitivity that data of this category has unless a project says otherwise.</summary>
    /// <param name="category">The category.</param>
    /// <returns>A level from <see cref="Sensitivity.Low"/> to <see cref="Sensitivity.Severe"/>.</returns>
    public static Sensitivity DefaultSensitivity(this DataCategory category) => category switch
    {
        DataCategory.Pseudonym => Sensitivity.Low,

        DataCategory.OfficialIdentifier or DataCategory.Health or DataCategory.EthnicOrigin or DataCategory.Belief
            or DataCategory.PoliticalOpinion or DataCategory.TradeUnion or DataCategory.CriminalRecord
            or DataCategory.LegalStatus or DataCategory.Location or DataCategory.Vulnerability
            or DataCategory.Credential or DataCategory.FreeText => Sensitivity.High,

        DataCategory.Biometric or DataCategory.Genetic or DataCategory.SexualLife
            or DataCategory.ArmedGroupAffiliation or DataCategory.ProtectionIncident => Sensitivity.Severe,

        _ => Sensitivity.Moderate,
    };
}
