using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.OnlineIdentifier"/>. Network addresses, device identifiers,
/// social media handles, call records.
/// </summary>
public sealed class OnlineIdentifierDataAttribute() : HumanitarianDataAttribute(DataCategory.OnlineIdentifier);
