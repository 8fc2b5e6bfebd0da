namespace PrivacyAnalyzers.Annotations;

/// <summary>States that a method erases the data of a person that objects of a type hold.</summary>
/// <param name="type">The type whose objects are erased.</param>
[AttributeUsage(
    AttributeTargets.Method,
    AllowMultiple = true)]
public sealed class ErasesAttribute(Type type) : Attribute
{
    /// <summary>Gets the type whose objects are erased.</summary>
    public Type Type { get; } = type;
}
