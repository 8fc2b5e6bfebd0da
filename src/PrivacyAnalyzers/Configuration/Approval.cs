namespace PrivacyAnalyzers.Configuration;

/// <summary>Who takes findings upon themselves, why, and until which day.</summary>
/// <param name="By">Who.</param>
/// <param name="Why">The reason.</param>
internal sealed record Approval(string By, string Why)
{
    /// <summary>Gets the last day on which it holds, or null for no limit.</summary>
    public DateTime? Until { get; init; }

    /// <summary>Gets where the last day is written, or null.</summary>
    public Location? UntilPlace { get; init; }

    /// <summary>Finds out whether its last day is over.</summary>
    /// <param name="today">The day that the build was told, or null where nobody asks.</param>
    public bool IsOverOn(DateTime? today) => Until < today;
}
