namespace PrivacyAnalyzers.Annotations;

/// <summary>States who answers for the personal data that an application holds.</summary>
/// <param name="name">The organisation.</param>
[AttributeUsage(
    AttributeTargets.Assembly)]
public sealed class DataControllerAttribute(string name) : Attribute
{
    /// <summary>Gets the name of the organisation.</summary>
    public string Name { get; } = name;
}
