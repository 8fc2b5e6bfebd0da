using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.Biographic"/>. Date and place of birth, sex, nationality,
/// language, occupation.
/// </summary>
public sealed class BiographicDataAttribute() : HumanitarianDataAttribute(DataCategory.Biographic);
