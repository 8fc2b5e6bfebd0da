using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.EthnicOrigin"/>. Ethnicity, tribe, clan, caste, skin colour.
/// </summary>
public sealed class EthnicOriginDataAttribute() : HumanitarianDataAttribute(DataCategory.EthnicOrigin);
