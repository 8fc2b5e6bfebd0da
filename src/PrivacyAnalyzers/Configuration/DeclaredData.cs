using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Configuration;

/// <summary>
/// What the code declares about a tagged member, for example that <c>Person.Phone</c> says how to reach somebody and is
/// held for <c>cash-2026</c>. Registers are made of it.
/// </summary>
internal record DeclaredData
{
    /// <summary>Gets the documentation-comment ID, for example <c>P:Relief.Person.Phone</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the name as a reader of the code says it, for example <c>Person.Phone</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the name of the assembly that declares the member.</summary>
    public required string Assembly { get; init; }

    public required DataCategory Category { get; init; }

    public required Sensitivity Sensitivity { get; init; }

    /// <summary>Gets whom the data is about, as <c>DataSubject</c> names them.</summary>
    public ImmutableArray<string> Subjects { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Gets the names of the purposes that the member or its type declares.</summary>
    public ImmutableArray<string> Purposes { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Gets the declared legal bases.</summary>
    public ImmutableArray<LegalBasis> Bases { get; init; } = ImmutableArray<LegalBasis>.Empty;

    /// <summary>Gets how long the data is kept, or null.</summary>
    public DeclaredRetention? Retention { get; init; }
}
