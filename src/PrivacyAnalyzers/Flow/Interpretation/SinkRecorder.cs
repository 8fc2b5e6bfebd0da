namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Collects what reaches sinks during one analysis: flows that complete in the body, and sink rows for the callers.
/// One exposure is kept once, with the way found first.
/// </summary>
internal sealed class SinkRecorder
{
    private readonly Dictionary<(TaintLabel Label, int Protection, int Kind, SyntaxNode Place), TaintFlow> _flows = [];
    private readonly List<TaintFlow> _flowOrder = [];
    private readonly HashSet<(Taint Input, ReadMode Mode, int Kind, int Protection, ISymbol Target)> _known = [];
    private readonly ImmutableArray<SinkRow>.Builder _sinks = ImmutableArray.CreateBuilder<SinkRow>();

    public ImmutableArray<TaintFlow> Flows => _flowOrder.ToImmutableArray();

    public ImmutableArray<SinkRow> Sinks => _sinks.ToImmutable();

    public void AddFlow(Taint taint, SinkRow row, SyntaxNode place, FlowStep step)
    {
        var protection = (taint.Added & ~row.Removed) | row.Protection;
        var key = (taint.Label!, protection, row.Kind, place);
        if (_flows.ContainsKey(key))
        {
            return;
        }

        var flow = new TaintFlow(
            taint.Label!,
            protection,
            taint.Mode,
            row.Kind,
            row.Target,
            place.GetLocation(),
            taint.Path.Append(step).Append(row.Path));
        _flows.Add(key, flow);
        _flowOrder.Add(flow);
    }

    public void AddSink(Taint taint, SinkRow row, FlowStep step)
    {
        var protection = (taint.Added & ~row.Removed) | row.Protection;
        var mode = taint.Mode > row.Mode ? taint.Mode : row.Mode;
        if (_sinks.Count < FlowLimits.Rows && _known.Add((taint, mode, row.Kind, protection, row.Target)))
        {
            _sinks.Add(new SinkRow(
                taint.Input!,
                mode,
                row.Kind,
                row.Target,
                protection,
                taint.Path.Append(step).Append(row.Path))
            {
                Removed = taint.Removed | row.Removed,
                Place = step.Syntax,
            });
        }
    }
}
