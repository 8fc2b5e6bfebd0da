namespace PrivacyAnalyzers.Reporting;

/// <summary>How many findings of each key there are, which is what a baseline writes down.</summary>
internal static class FindingCounts
{
    /// <summary>Counts findings.</summary>
    /// <param name="findings">All findings of a compilation, as if it had no baseline.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="cancel">Cancels the look at their surroundings.</param>
    /// <returns>The counts by the keys of the findings, in the order of the keys.</returns>
    public static ImmutableSortedDictionary<string, int> Of(
        IEnumerable<Diagnostic> findings,
        Compilation compilation,
        CancellationToken cancel)
    {
        var counts = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var symbols = EnclosingSymbols.Of(finding.Location, compilation, cancel);
            var key = FindingKey.Of(finding, EnclosingSymbols.MemberAmong(symbols), cancel);
            counts.TryGetValue(key, out var known);
            counts[key] = FindingKey.IsFlow(finding)
                ? known + 1
                : Math.Max(known, FindingKey.TwinsBefore(finding, cancel) + 1);
        }

        return counts.ToImmutable();
    }
}
