namespace PrivacyAnalyzers.Annotations;

/// <summary>States under which reference the impact assessment of an application is filed.</summary>
/// <param name="reference">The reference, for example <c>DPIA-2026-03</c>.</param>
[AttributeUsage(
    AttributeTargets.Assembly,
    AllowMultiple = true)]
public sealed class ImpactAssessmentAttribute(string reference) : Attribute
{
    /// <summary>Gets the reference.</summary>
    public string Reference { get; } = reference;
}
