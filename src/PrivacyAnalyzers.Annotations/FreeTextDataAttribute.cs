using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.FreeText"/>. Case notes, interviews, testimony: free text that
/// may hold any other category.
/// </summary>
public sealed class FreeTextDataAttribute() : HumanitarianDataAttribute(DataCategory.FreeText);
