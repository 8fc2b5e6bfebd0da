using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers.Tool.Facts;

namespace PrivacyAnalyzers.Tool.Register;

/// <summary>
/// One line of the record of processing: a tagged member and all that the code says about it. Holds no line numbers, so
/// that the record changes only when something about the data does.
/// </summary>
internal sealed record RegisterEntry : DataItem
{
    [SetsRequiredMembers]
    public RegisterEntry(DataItem item)
        : base(item)
    {
    }

    public string File => Place.File;

    public ImmutableArray<Destination> Destinations { get; init; } = [];

    /// <summary>Gets the number of open findings about the member by rule.</summary>
    public ImmutableSortedDictionary<string, int> Open { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>Gets the number of findings that the code accepts by rule.</summary>
    public ImmutableSortedDictionary<string, int> Accepted { get; init; } =
        ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>Gets the name of the type that declares the member.</summary>
    public string Holder => Name.LastIndexOf('.') is > 0 and var dot ? Name[..dot] : Name;

    public IEnumerable<Destination> In(SinkGroup group) =>
        Destinations.Where(destination => SinkGroups.Of(destination.Kind) == group);
}
