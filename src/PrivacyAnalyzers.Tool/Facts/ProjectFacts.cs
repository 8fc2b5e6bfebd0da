using System.Collections.Immutable;
using PrivacyAnalyzers.Tool.Boundary;

namespace PrivacyAnalyzers.Tool.Facts;

/// <summary>All that one run over a project found out, in an order that does not depend on timing.</summary>
internal sealed record ProjectFacts
{
    public required string Project { get; init; }

    public bool IsTest { get; init; }

    public ImmutableArray<DataItem> Data { get; init; } = [];

    public ImmutableArray<StoredItem> Stored { get; init; } = [];

    public ImmutableArray<DataFlow> Flows { get; init; } = [];

    public ImmutableArray<ScanFinding> Findings { get; init; } = [];

    /// <summary>Gets what callers in other projects have to know about this one's members.</summary>
    public ImmutableArray<BoundaryRow> Rows { get; init; } = [];

    public Declarations Declared { get; init; } = Declarations.None;
}
