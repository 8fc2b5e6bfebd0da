namespace PrivacyAnalyzers.Annotations;

/// <summary>Marks a method that makes what it is given readable for everybody.</summary>
[AttributeUsage(
    AttributeTargets.Method)]
public sealed class PublishesAttribute : Attribute;
