using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.Contact"/>. Telephone number, e-mail and postal address.
/// </summary>
public sealed class ContactDataAttribute() : HumanitarianDataAttribute(DataCategory.Contact);
