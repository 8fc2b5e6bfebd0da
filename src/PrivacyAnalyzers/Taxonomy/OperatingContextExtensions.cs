namespace PrivacyAnalyzers.Taxonomy;

/// <summary>What an <see cref="OperatingContext"/> raises.</summary>
public static class OperatingContextExtensions
{
    /// <summary>Finds out whether data of a category does more harm in this context than elsewhere.</summary>
    /// <param name="context">The context.</param>
    /// <param name="category">The category.</param>
    /// <returns>True when its default sensitivity is one level higher.</returns>
    public static bool Raises(this OperatingContext context, DataCategory category) => context switch
    {
        OperatingContext.Conflict => category is DataCategory.Identity or DataCategory.OfficialIdentifier
            or DataCategory.Contact or DataCategory.Biographic or DataCategory.Family or DataCategory.EthnicOrigin
            or DataCategory.Belief or DataCategory.PoliticalOpinion or DataCategory.LegalStatus
            or DataCategory.Location or DataCategory.SensitiveAggregate,

        OperatingContext.Displacement => category is DataCategory.OfficialIdentifier or DataCategory.Family
            or DataCategory.LegalStatus or DataCategory.Location,

        OperatingContext.Health => category is DataCategory.Health or DataCategory.Location
            or DataCategory.OnlineIdentifier or DataCategory.SensitiveAggregate,

        _ => false,
    };
}
