namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// States that a member is encrypted where it is stored: by a converter, by the database, or because it holds cipher
/// text already. The attribute encrypts nothing by itself.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class StoredEncryptedAttribute : Attribute;
