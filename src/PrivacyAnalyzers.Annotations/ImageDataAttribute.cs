using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.Image"/>. Photographs, voice and video recordings.
/// </summary>
public sealed class ImageDataAttribute() : HumanitarianDataAttribute(DataCategory.Image);
