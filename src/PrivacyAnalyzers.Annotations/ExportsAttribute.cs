namespace PrivacyAnalyzers.Annotations;

/// <summary>States that a method hands a person the data that objects of a type hold.</summary>
/// <param name="type">The type whose objects are exported.</param>
[AttributeUsage(
    AttributeTargets.Method,
    AllowMultiple = true)]
public sealed class ExportsAttribute(Type type) : Attribute
{
    /// <summary>Gets the type whose objects are exported.</summary>
    public Type Type { get; } = type;
}
