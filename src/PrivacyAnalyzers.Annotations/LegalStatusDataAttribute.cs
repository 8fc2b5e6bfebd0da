using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.LegalStatus"/>. Refugee status, asylum claim, visa,
/// statelessness, displacement status.
/// </summary>
public sealed class LegalStatusDataAttribute() : HumanitarianDataAttribute(DataCategory.LegalStatus);
