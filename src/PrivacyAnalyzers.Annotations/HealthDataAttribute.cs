using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.Health"/>. Diagnoses, disability, pregnancy, nutrition,
/// vaccination.
/// </summary>
public sealed class HealthDataAttribute() : HumanitarianDataAttribute(DataCategory.Health);
