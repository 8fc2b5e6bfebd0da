using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.Biometric"/>. Fingerprint, iris, face template, voiceprint.
/// </summary>
public sealed class BiometricDataAttribute() : HumanitarianDataAttribute(DataCategory.Biometric)
{
    /// <summary>
    /// Gets or sets a value indicating whether the data is the picture or recording itself, as it was captured, rather
    /// than a template that was made of it.
    /// </summary>
    public bool Raw { get; set; }
}
