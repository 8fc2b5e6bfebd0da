using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.OfficialIdentifier"/>. Passport, national identity,
/// registration and ration card numbers.
/// </summary>
public sealed class OfficialIdentifierDataAttribute() : HumanitarianDataAttribute(DataCategory.OfficialIdentifier);
