namespace PrivacyAnalyzers.Annotations;

/// <summary>Marks a method that finds out whether a person consented to what is about to happen.</summary>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ConsentCheckAttribute : Attribute;
