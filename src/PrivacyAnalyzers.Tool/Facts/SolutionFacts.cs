using System.Collections.Immutable;
using PrivacyAnalyzers.Tool.Loading;

namespace PrivacyAnalyzers.Tool.Facts;

/// <summary>All that a scan found out about a solution: what reports are made of.</summary>
internal sealed record SolutionFacts
{
    /// <summary>Gets the name of the solution, project or folder.</summary>
    public required string Name { get; init; }

    public required string Root { get; init; }

    public required ImmutableArray<string> Projects { get; init; }

    public ImmutableArray<DataItem> Data { get; init; } = [];

    public ImmutableArray<StoredItem> Stored { get; init; } = [];

    public ImmutableArray<DataFlow> Flows { get; init; } = [];

    public ImmutableArray<ScanFinding> Findings { get; init; } = [];

    public Declarations Declared { get; init; } = Declarations.None;

    /// <summary>Gets the projects that could not be looked at, or only in part.</summary>
    public ImmutableArray<LoadFailure> Failures { get; init; } = [];

    /// <summary>Gets the findings that nobody has accepted.</summary>
    public IEnumerable<ScanFinding> Open => Findings.Where(static finding => !finding.IsSuppressed);
}
