using System.Collections.Immutable;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Tool.Facts;

/// <summary>Personal data that reaches a place where it leaves the program, allowed or not.</summary>
internal sealed record DataFlow
{
    /// <summary>Gets the IDs of the tagged members that travel.</summary>
    public required ImmutableArray<string> Data { get; init; }

    /// <summary>Gets the categories of the data, the most sensitive first.</summary>
    public required ImmutableArray<DataCategory> Categories { get; init; }

    public required SinkKind Sink { get; init; }

    /// <summary>Gets the ID of the member of a library, or of another project, that takes the data.</summary>
    public required string TargetId { get; init; }

    /// <summary>Gets the same for readers: <c>LoggerExtensions.LogInformation</c>.</summary>
    public required string Target { get; init; }

    /// <summary>Gets what was done to the data before it gets there.</summary>
    public required Protection Protection { get; init; }

    /// <summary>Gets who gets the data, where code or the governance file says so.</summary>
    public string? Recipient { get; init; }

    public required string Project { get; init; }

    public required Place Place { get; init; }

    /// <summary>Gets the places before it, in the order in which the data travels.</summary>
    public ImmutableArray<Place> Way { get; init; } = [];
}
