using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.Identity"/>. Names, aliases, signatures.
/// </summary>
public sealed class IdentityDataAttribute() : HumanitarianDataAttribute(DataCategory.Identity);
