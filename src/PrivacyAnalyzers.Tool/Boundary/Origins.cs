using System.Collections.Immutable;
using PrivacyAnalyzers.Tool.Facts;

namespace PrivacyAnalyzers.Tool.Boundary;

/// <summary>
/// Follows rows back to the code that they were made from: what a project knows as "the result of
/// <c>Texts.Describe</c>" is the telephone number that another project read, and "a log in <c>Audit.Write</c>" is the
/// logger behind it.
/// </summary>
internal sealed class Origins
{
    private readonly ILookup<string, BoundaryRow> _sources;
    private readonly ILookup<string, BoundaryRow> _sinks;

    public Origins(IEnumerable<BoundaryRow> rows)
    {
        var all = rows.ToList();
        _sources = With("source", all);
        _sinks = With("sink", all);
    }

    private static ILookup<string, BoundaryRow> With(string role, List<BoundaryRow> rows) =>
        rows.Where(row => row.Role == role).ToLookup(static row => row.Member, StringComparer.Ordinal);

    /// <summary>Replaces the members of other projects in a flow by what is behind them.</summary>
    public DataFlow Of(DataFlow flow)
    {
        var end = ChainOf(flow.TargetId, flow.Sink.ToString()).LastOrDefault();
        return flow with
        {
            Data = Data(flow.Data),
            Way = [.. flow.Data.SelectMany(WayTo).Concat(flow.Way).Distinct().Where(place => place != flow.Place)],
            Target = end is null ? flow.Target : $"{flow.Target} → {end.Target}",
        };
    }

    /// <summary>Replaces the members of other projects in a finding, and adds the way behind them.</summary>
    public ScanFinding Of(ScanFinding finding) => finding with
    {
        Data = Data(finding.Data),
        Way =
        [
            .. finding.Data.SelectMany(WayTo)
                .Concat(finding.Way)
                .Concat(ChainOf(finding.TargetId, finding.Sink).SelectMany(static row => row.Way))
                .Distinct()
                .Where(place => place != finding.Place),
        ],
    };

    private ImmutableArray<string> Data(ImmutableArray<string> data) =>
        data.SelectMany(id => Data(id, [])).Distinct(StringComparer.Ordinal).ToImmutableArray();

    private IEnumerable<string> Data(string id, HashSet<string> seen) =>
        !seen.Add(id) || !_sources.Contains(id)
            ? [id]
            : _sources[id].SelectMany(static row => row.Origins).Distinct().SelectMany(origin => Data(origin, seen));

    private IEnumerable<Place> WayTo(string id) => _sources[id].SelectMany(static row => row.Way).Distinct();

    // From the member that took the data to the library behind the last project.
    private IEnumerable<BoundaryRow> ChainOf(string id, string sink)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Add(id) && _sinks[id].FirstOrDefault(row => row.Kind == sink) is { } next)
        {
            yield return next;
            id = next.TargetId;
        }
    }
}
