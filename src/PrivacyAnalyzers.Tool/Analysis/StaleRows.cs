using PrivacyAnalyzers.Tool.Facts;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>
/// Rows of a baseline that several projects share: to each project those of the others are about nothing. A row is
/// stale only if it is so to all.
/// </summary>
internal static class StaleRows
{
    private const string Rule = "PRIV9007";

    /// <summary>Gets what tells a finding of the solution from one of a project alone.</summary>
    /// <param name="projects">What was found in each project.</param>
    /// <param name="shared">The full path of the baseline, or null where there is none.</param>
    /// <param name="root">The folder that places are relative to.</param>
    public static Func<ScanFinding, bool> In(IReadOnlyCollection<ProjectFacts> projects, string? shared, string root)
    {
        if (shared is null)
            return static _ => true;

        var file = new PlaceWriter(root).FileOf(shared);
        var stale = projects.SelectMany(static project => project.Findings)
            .Where(finding => IsAbout(finding, file))
            .CountBy(static finding => finding.Place!)
            .ToDictionary();
        return finding => !IsAbout(finding, file) || stale[finding.Place!] == projects.Count;
    }

    private static bool IsAbout(ScanFinding finding, string file) =>
        finding.Rule == Rule && finding.Place?.File == file;
}
