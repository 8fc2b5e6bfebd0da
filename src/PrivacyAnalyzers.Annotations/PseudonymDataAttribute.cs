using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.Pseudonym"/>. Case codes and household numbers: still personal
/// data (ICRC Handbook, section 2.3).
/// </summary>
public sealed class PseudonymDataAttribute() : HumanitarianDataAttribute(DataCategory.Pseudonym);
