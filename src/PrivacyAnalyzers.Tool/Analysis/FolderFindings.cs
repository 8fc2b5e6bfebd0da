using System.Collections.Immutable;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>What the projects of one folder have to accept or to mend.</summary>
/// <param name="Counts">How many findings of each key there are; of several target frameworks the one with most.</param>
/// <param name="AcceptedElsewhere">The keys that other baseline files accept than the one beside the project.</param>
internal sealed record FolderFindings(
    ImmutableSortedDictionary<string, int> Counts,
    ImmutableHashSet<string> AcceptedElsewhere)
{
    public static FolderFindings None { get; } = new(
        ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal),
        ImmutableHashSet.Create<string>(StringComparer.Ordinal));

    /// <summary>Adds what another project of the folder, or another target framework, has.</summary>
    public FolderFindings With(FolderFindings other) => new(
        Counts.SetItems(other.Counts.Select(pair => KeyValuePair.Create(
            pair.Key,
            Math.Max(pair.Value, Counts.GetValueOrDefault(pair.Key))))),
        AcceptedElsewhere.Union(other.AcceptedElsewhere));
}
