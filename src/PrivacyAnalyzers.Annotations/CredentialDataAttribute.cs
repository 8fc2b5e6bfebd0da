using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.Credential"/>. Passwords, PINs, security answers.
/// </summary>
public sealed class CredentialDataAttribute() : HumanitarianDataAttribute(DataCategory.Credential);
