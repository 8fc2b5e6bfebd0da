namespace PrivacyAnalyzers.Annotations;

/// <summary>Marks the guarded table that says which person a case code stands for.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class PseudonymMapAttribute : Attribute;
