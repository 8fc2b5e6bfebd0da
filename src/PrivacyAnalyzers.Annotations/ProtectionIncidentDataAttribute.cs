using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.ProtectionIncident"/>. Trafficking, gender-based violence,
/// torture, exploitation, perpetrators.
/// </summary>
public sealed class ProtectionIncidentDataAttribute() : HumanitarianDataAttribute(DataCategory.ProtectionIncident);
