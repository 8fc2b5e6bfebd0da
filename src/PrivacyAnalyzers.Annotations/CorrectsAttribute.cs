namespace PrivacyAnalyzers.Annotations;

/// <summary>States that a method corrects the data of a person that objects of a type hold.</summary>
/// <param name="type">The type whose objects are corrected.</param>
[AttributeUsage(
    AttributeTargets.Method,
    AllowMultiple = true)]
public sealed class CorrectsAttribute(Type type) : Attribute
{
    /// <summary>Gets the type whose objects are corrected.</summary>
    public Type Type { get; } = type;
}
