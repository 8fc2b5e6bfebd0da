using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.SensitiveAggregate"/>. Counts by place of small groups at
/// risk: not personal, and yet able to harm a group.
/// </summary>
public sealed class SensitiveAggregateDataAttribute() : HumanitarianDataAttribute(DataCategory.SensitiveAggregate);
