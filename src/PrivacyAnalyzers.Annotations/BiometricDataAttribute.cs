using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.Biometric"/>. Fingerprint, iris, face template, voiceprint.
/// </summary>
public sealed class BiometricDataAttribute() : HumanitarianDataAttribute(DataCategory.Biometric);
