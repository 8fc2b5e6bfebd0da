using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.Location"/>. Coordinates, shelter, route, travel history.
/// </summary>
public sealed class LocationDataAttribute() : HumanitarianDataAttribute(DataCategory.Location);
