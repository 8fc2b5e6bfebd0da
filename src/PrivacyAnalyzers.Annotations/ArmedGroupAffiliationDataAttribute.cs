using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.ArmedGroupAffiliation"/>. Armed group, military service,
/// former combatant.
/// </summary>
public sealed class ArmedGroupAffiliationDataAttribute()
    : HumanitarianDataAttribute(DataCategory.ArmedGroupAffiliation);
