using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.SexualLife"/>. Sexual orientation, gender identity, sexual
/// life.
/// </summary>
public sealed class SexualLifeDataAttribute() : HumanitarianDataAttribute(DataCategory.SexualLife);
