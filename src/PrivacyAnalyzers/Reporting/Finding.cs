using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Reporting;

/// <summary>
/// What one place in the code gives away: all flows of forbidden data that meet the same call at the same argument.
/// <c>Log($"{b.FirstName} {b.LastName}")</c> is one finding about two members, because one change mends it.
/// </summary>
internal sealed class Finding
{
    private readonly ImmutableArray<TaintFlow> _flows;

    private Finding(IEnumerable<TaintFlow> flows)
    {
        _flows = flows.OrderByDescending(static flow => LabelOf(flow).Sensitivity).ToImmutableArray();
        Labels = _flows.Select(LabelOf).Distinct().ToImmutableArray();
    }

    /// <summary>Gets what is given away, the most sensitive first.</summary>
    public ImmutableArray<PersonalDataLabel> Labels { get; }

    /// <summary>Gets the highest sensitivity of what is given away.</summary>
    public Sensitivity Sensitivity => Labels[0].Sensitivity;

    /// <summary>Gets the place to mend.</summary>
    public Location Location => _flows[0].Location;

    /// <summary>Gets the library member that the data reaches.</summary>
    public ISymbol Target => _flows[0].Target;

    /// <summary>Gets the kind of place that the data reaches.</summary>
    public SinkKind Sink => (SinkKind)_flows[0].SinkKind;

    /// <summary>Gets how the data is read; of several ways the one that shows most.</summary>
    public ReadMode Reading => _flows.Max(static flow => flow.Mode);

    /// <summary>Gets the protections that the least protected of the data has.</summary>
    public Protection Protection =>
        (Protection)_flows.Aggregate(~0, static (common, flow) => common & flow.Protection);

    /// <summary>Gets the categories of the data, the most sensitive first.</summary>
    public IEnumerable<DataCategory> Categories => Labels.SelectMany(static label => label.Categories).Distinct();

    /// <summary>Gets the tagged members of whole objects.</summary>
    public IEnumerable<ISymbol> Members => Labels.SelectMany(static label => label.Members);

    /// <summary>Gets the places on the way of the data before the place to mend, in the order of travel.</summary>
    public IEnumerable<Location> Way
    {
        get
        {
            var seen = new HashSet<Location> { Location };
            return _flows
                .SelectMany(static flow => flow.Path.Steps())
                .Select(static step => step.Location)
                .Where(location => location.IsInSource && seen.Add(location))
                .ToList();
        }
    }

    /// <summary>Puts flows that one change would mend together.</summary>
    /// <param name="flows">The flows of one method, all of them labelled <see cref="PersonalDataLabel"/>.</param>
    /// <returns>The findings in the order of the flows.</returns>
    public static IEnumerable<Finding> Among(IEnumerable<TaintFlow> flows)
    {
        var all = flows.ToList();
        return all
            .Where(flow => !all.Any(other => IsMoreExact(other, flow)))
            .GroupBy(static flow => (flow.Location, flow.SinkKind))
            .Select(static group => new Finding(group));
    }

    // A formatter that prints its argument makes the whole call a place where the argument comes out once more.
    private static bool IsMoreExact(TaintFlow flow, TaintFlow than) =>
        flow.Label == than.Label
        && flow.SinkKind == than.SinkKind
        && flow.Location.SourceTree == than.Location.SourceTree
        && flow.Location.SourceSpan.Length < than.Location.SourceSpan.Length
        && than.Location.SourceSpan.Contains(flow.Location.SourceSpan);

    private static PersonalDataLabel LabelOf(TaintFlow flow) => (PersonalDataLabel)flow.Label;
}
