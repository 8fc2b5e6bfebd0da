namespace PrivacyAnalyzers.Annotations;

/// <summary>Marks code that records who read what, so that people can be told.</summary>
/// <param name="action">What the record calls it, for example <c>read-biometric</c>.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Property)]
public sealed class AuditedAttribute(string action) : Attribute
{
    /// <summary>Gets what the record calls it.</summary>
    public string Action { get; } = action;
}
