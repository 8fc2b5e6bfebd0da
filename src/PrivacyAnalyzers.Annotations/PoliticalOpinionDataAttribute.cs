using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.PoliticalOpinion"/>. Party, opinion, activism.
/// </summary>
public sealed class PoliticalOpinionDataAttribute() : HumanitarianDataAttribute(DataCategory.PoliticalOpinion);
