using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.Belief"/>. Religion and philosophical belief.
/// </summary>
public sealed class BeliefDataAttribute() : HumanitarianDataAttribute(DataCategory.Belief);
