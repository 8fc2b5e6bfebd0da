namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// States how long data is kept: a number of days, a last day, or a policy that is written down elsewhere. One of the
/// three is enough: <c>[Retention(Days = 365)]</c>.
/// </summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
        | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class RetentionAttribute : Attribute
{
    /// <summary>Gets or sets the number of days after which the data goes; 0 states nothing.</summary>
    public int Days { get; set; }

    /// <summary>Gets or sets the last day in the form <c>yyyy-MM-dd</c>, for emergency measures that end.</summary>
    public string? Until { get; set; }

    /// <summary>Gets or sets the name of a retention policy, for example that of an archive.</summary>
    public string? Policy { get; set; }
}
