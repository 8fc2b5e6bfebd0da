using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.Family"/>. Household, next of kin, guardian.
/// </summary>
public sealed class FamilyDataAttribute() : HumanitarianDataAttribute(DataCategory.Family);
