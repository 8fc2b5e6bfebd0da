namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Records that somebody approved a deviation from a principle, and makes the rule silent inside the declaration. That
/// takes both <see cref="Reason"/> and <see cref="ApprovedBy"/>.
/// </summary>
/// <param name="rule">The rule that is not kept, for example <c>PRIV1001</c>.</param>
[AttributeUsage(
    AttributeTargets.All,
    AllowMultiple = true)]
public sealed class PrivacyExceptionAttribute(string rule) : Attribute
{
    /// <summary>Gets the rule that is not kept.</summary>
    public string Rule { get; } = rule;

    /// <summary>Gets or sets why.</summary>
    public string? Reason { get; set; }

    /// <summary>Gets or sets who approved it.</summary>
    public string? ApprovedBy { get; set; }

    /// <summary>Gets or sets where the decision is filed.</summary>
    public string? Reference { get; set; }
}
