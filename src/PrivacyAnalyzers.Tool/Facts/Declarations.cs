using System.Collections.Immutable;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Tool.Facts;

/// <summary>What projects declare about all their data.</summary>
internal sealed record Declarations
{
    public static Declarations None { get; } = new();

    public ImmutableSortedSet<string> Controllers { get; init; } = [];

    public ImmutableSortedSet<string> ImpactAssessments { get; init; } = [];

    public ImmutableSortedDictionary<string, DeclaredPurpose> Purposes { get; init; } =
        ImmutableSortedDictionary<string, DeclaredPurpose>.Empty;

    public ImmutableSortedDictionary<string, DeclaredRecipient> Recipients { get; init; } =
        ImmutableSortedDictionary<string, DeclaredRecipient>.Empty;

    /// <summary>Gets the categories that are kept for a declared number of days.</summary>
    public ImmutableSortedDictionary<DataCategory, int> Retention { get; init; } =
        ImmutableSortedDictionary<DataCategory, int>.Empty;

    /// <summary>Puts the declarations of several projects together; of two with one name the first counts.</summary>
    public Declarations With(Declarations other) => new()
    {
        Controllers = Controllers.Union(other.Controllers),
        ImpactAssessments = ImpactAssessments.Union(other.ImpactAssessments),
        Purposes = other.Purposes.SetItems(Purposes),
        Recipients = other.Recipients.SetItems(Recipients),
        Retention = other.Retention.SetItems(Retention),
    };
}
