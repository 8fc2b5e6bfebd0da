namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Marks the member that records a person's consent: what for, when, and whether it was withdrawn.
/// </summary>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ConsentRecordAttribute : Attribute;
