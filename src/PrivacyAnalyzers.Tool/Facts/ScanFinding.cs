using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Tool.Facts;

/// <summary>What a rule says about a place in the code.</summary>
internal sealed record ScanFinding
{
    public required string Rule { get; init; }

    public required DiagnosticSeverity Severity { get; init; }

    public required string Message { get; init; }

    /// <summary>Gets the place, or null for what is said about a whole project.</summary>
    public Place? Place { get; init; }

    /// <summary>Gets the places on the way of the data, in the order in which it travels.</summary>
    public ImmutableArray<Place> Way { get; init; } = [];

    public required string Project { get; init; }

    /// <summary>Gets the IDs of the members that it is about.</summary>
    public ImmutableArray<string> Data { get; init; } = [];

    /// <summary>Gets the kind of place that the data reaches, or an empty text.</summary>
    public string Sink { get; init; } = "";

    /// <summary>Gets the ID of the member that the data reaches, or an empty text.</summary>
    public string TargetId { get; init; } = "";

    /// <summary>Gets what tools read besides, as the rule states it.</summary>
    public ImmutableSortedDictionary<string, string> Properties { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Gets a value indicating whether the code accepts the finding, by a pragma or an attribute.</summary>
    public bool IsSuppressed { get; init; }
}
