namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>What is to be looked at.</summary>
/// <param name="Path">A solution, project or folder.</param>
/// <param name="Profile">The name of a profile, or null for what projects say themselves.</param>
/// <param name="Restores">Whether packages are restored first.</param>
internal sealed record ScanRequest(string Path, string? Profile, bool Restores)
{
    /// <summary>Gets the full path of a baseline that all projects share besides their own, or null.</summary>
    public string? Baseline { get; init; }
}
