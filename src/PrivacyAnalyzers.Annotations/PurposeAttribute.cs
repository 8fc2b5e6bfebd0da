namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// States what data is held for; on a method, for which purpose it runs. The names are those that the project declares
/// in its governance file, for example <c>[Purpose("cash-2026")]</c>.
/// </summary>
/// <param name="names">One name, or several when the data serves several declared purposes.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
        | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class PurposeAttribute(params string[] names) : Attribute
{
    /// <summary>Gets the names of the purposes.</summary>
    public IReadOnlyList<string> Names { get; } = names;
}
