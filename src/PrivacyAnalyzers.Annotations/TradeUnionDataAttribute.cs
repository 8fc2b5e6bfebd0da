using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.TradeUnion"/>. Trade union membership.
/// </summary>
public sealed class TradeUnionDataAttribute() : HumanitarianDataAttribute(DataCategory.TradeUnion);
