namespace PrivacyAnalyzers.Annotations;

/// <summary>States that objects of a type tell nothing about any person; PrivacyAnalyzers checks the members.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class AnonymizedAttribute : Attribute;
