using System.Collections.Immutable;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Tool.Facts;

/// <summary>A tagged member, for example <c>Person.Phone</c>, and what the code declares about it.</summary>
internal sealed record DataItem
{
    /// <summary>Gets the documentation-comment ID, for example <c>P:Relief.Person.Phone</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the name as a reader of the code says it, for example <c>Person.Phone</c>.</summary>
    public required string Name { get; init; }

    public required string Project { get; init; }

    public required Place Place { get; init; }

    public required DataCategory Category { get; init; }

    public required Sensitivity Sensitivity { get; init; }

    /// <summary>Gets whom the data is about, as <c>DataSubject</c> names them.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>Gets the names of the purposes that the member or its type declares.</summary>
    public ImmutableArray<string> Purposes { get; init; } = [];

    /// <summary>Gets the declared legal bases.</summary>
    public ImmutableArray<LegalBasis> Bases { get; init; } = [];

    /// <summary>Gets how long the data is kept, or null.</summary>
    public Retention? Retention { get; init; }
}
