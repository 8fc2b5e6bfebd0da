using System.Collections.Immutable;
using PrivacyAnalyzers.Taxonomy;
using PrivacyAnalyzers.Tool.Facts;

namespace PrivacyAnalyzers.Tool.Map;

/// <summary>All data of a category that reaches a destination, protected or not: a ribbon of the picture.</summary>
internal sealed record MapFlow
{
    /// <summary>Gets the number by which picture and list refer to each other.</summary>
    public required int Number { get; init; }

    public required DataCategory Category { get; init; }

    public required MapDestination Destination { get; init; }

    public required bool IsProtected { get; init; }

    /// <summary>Gets what protects the data, weakest way first.</summary>
    public ImmutableArray<Protection> Protections { get; init; } = [];

    /// <summary>Gets the names of the members that travel.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Gets the library members, or members of other projects, that take the data.</summary>
    public ImmutableArray<string> Targets { get; init; } = [];

    public ImmutableArray<Place> Places { get; init; } = [];

    /// <summary>Gets what rules say at these places.</summary>
    public ImmutableArray<ScanFinding> Findings { get; init; } = [];

    public string Id => $"flow-{Number}";
}
