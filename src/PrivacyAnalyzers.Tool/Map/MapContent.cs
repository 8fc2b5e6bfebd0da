using System.Collections.Immutable;
using PrivacyAnalyzers.Taxonomy;
using PrivacyAnalyzers.Tool.Facts;
using PrivacyAnalyzers.Tool.Register;

namespace PrivacyAnalyzers.Tool.Map;

/// <summary>What a map shows: the flows of a solution, put together by category and destination.</summary>
internal sealed class MapContent
{
    private readonly Dictionary<string, DataItem> _items;

    public MapContent(SolutionFacts facts)
    {
        Facts = facts;
        Register = ProcessingRegister.Of(facts);
        _items = facts.Data.ToDictionary(static item => item.Id, StringComparer.Ordinal);
        Flows = FlowsOf(facts);
        Subjects = SubjectsOf();
    }

    public SolutionFacts Facts { get; }

    public ProcessingRegister Register { get; }

    public ImmutableArray<MapFlow> Flows { get; }

    /// <summary>Gets whom data is about, with the categories about them; an empty name where nobody says.</summary>
    public ImmutableArray<(string Subject, DataCategory Category, int Count)> Subjects { get; }

    /// <summary>Gets the categories of the picture, the most sensitive first.</summary>
    public IEnumerable<DataCategory> Categories => Flows.Select(static flow => flow.Category)
        .Concat(Facts.Data.Select(static item => item.Category))
        .Distinct()
        .OrderByDescending(SensitivityOf)
        .ThenBy(static category => category);

    public IEnumerable<MapDestination> Destinations => Flows.Select(static flow => flow.Destination)
        .Distinct()
        .OrderBy(static destination => destination.Group)
        .ThenBy(static destination => destination.Kind)
        .ThenBy(static destination => destination.Name, StringComparer.Ordinal);

    public Sensitivity SensitivityOf(DataCategory category) => Facts.Data
        .Where(item => item.Category == category)
        .Select(static item => item.Sensitivity)
        .DefaultIfEmpty(category.DefaultSensitivity())
        .Max();

    private ImmutableArray<(string Subject, DataCategory Category, int Count)> SubjectsOf() =>
    [
        .. Facts.Data
            .SelectMany(static item => item.Subjects.DefaultIfEmpty("").Select(subject => (subject, item.Category)))
            .GroupBy(static pair => pair)
            .Select(static pair => (pair.Key.subject, pair.Key.Category, pair.Count()))
            .OrderBy(static row => row.subject, StringComparer.Ordinal)
            .ThenBy(static row => row.Category),
    ];

    private ImmutableArray<MapFlow> FlowsOf(SolutionFacts facts)
    {
        var findings = facts.Open.Where(static finding => finding.Place is not null)
            .ToLookup(static finding => finding.Place!);
        return
        [
            .. facts.Stored.Select(Stored).OfType<Leg>()
                .Concat(facts.Flows.SelectMany(Legs))
                .GroupBy(static leg => (leg.Category, leg.Destination, IsProtected: leg.Protection != Protection.None))
                .OrderBy(static group => group.Key.Category)
                .ThenBy(static group => group.Key.Destination.Kind)
                .ThenBy(static group => group.Key.Destination.Name, StringComparer.Ordinal)
                .ThenBy(static group => group.Key.IsProtected)
                .Select((group, index) => new MapFlow
                {
                    Number = index + 1,
                    Category = group.Key.Category,
                    Destination = group.Key.Destination,
                    IsProtected = group.Key.IsProtected,
                    Protections = [.. group.Select(static leg => leg.Protection).Distinct().Order()],
                    Members = [.. group.Select(static leg => leg.Member).Distinct().Order(StringComparer.Ordinal)],
                    Targets = [.. group.Select(static leg => leg.Target).Distinct().Order(StringComparer.Ordinal)],
                    Places = [.. group.Select(static leg => leg.Place).Distinct().Order()],
                    Findings = FindingsAt(group, findings),
                }),
        ];
    }

    private static ImmutableArray<ScanFinding> FindingsAt(
        IEnumerable<Leg> legs,
        ILookup<Place, ScanFinding> findings) =>
    [
        .. legs.SelectMany(leg => findings[leg.Place]
                .Where(finding => finding.Data.Contains(leg.Data)
                    && (finding.Sink.Length == 0 || finding.Sink == leg.Destination.Kind.ToString())))
            .Distinct()
            .OrderByDescending(static finding => finding.Severity)
            .ThenBy(static finding => finding.Rule, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Place),
    ];

    private Leg? Stored(StoredItem stored) => _items.TryGetValue(stored.Data, out var item)
        ? new(
            item.Id,
            item.Name,
            item.Category,
            MapDestination.Of(SinkKind.Store, stored.Store),
            stored.IsInClear ? Protection.None : Protection.Encrypted,
            stored.Store,
            item.Place)
        : null;

    private IEnumerable<Leg> Legs(DataFlow flow)
    {
        foreach (var id in flow.Data)
        {
            // What a library hands out, such as an address of a client, has no tagged member in the code.
            var item = _items.GetValueOrDefault(id);
            yield return new(
                id,
                item?.Name ?? ShortName(id),
                item?.Category ?? flow.Categories[0],
                MapDestination.Of(flow.Sink, flow.Recipient ?? flow.Target),
                flow.Protection,
                flow.Target,
                flow.Place);
        }
    }

    private static string ShortName(string id)
    {
        var parts = id.Split('(', '#')[0].Split(':', '.');
        return string.Join('.', parts.TakeLast(2));
    }

    private sealed record Leg(
        string Data,
        string Member,
        DataCategory Category,
        MapDestination Destination,
        Protection Protection,
        string Target,
        Place Place);
}
