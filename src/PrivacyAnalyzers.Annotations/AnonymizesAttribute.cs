namespace PrivacyAnalyzers.Annotations;

/// <summary>States that what a method returns tells nothing about any person; its type is checked.</summary>
[AttributeUsage(
    AttributeTargets.Method)]
public sealed class AnonymizesAttribute : Attribute;
