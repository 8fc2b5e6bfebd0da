using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.Genetic"/>. DNA profiles.
/// </summary>
public sealed class GeneticDataAttribute() : HumanitarianDataAttribute(DataCategory.Genetic);
