namespace PrivacyAnalyzers.Flow;

/// <content>
/// Objects that wrap others: what is put later into a stream that compresses goes on into the stream around which it
/// was made, as the row <c>this[]->stream[]</c> of its constructor says.
/// </content>
internal sealed partial class Transfer
{
    private readonly Dictionary<int, List<(int Cell, StepRow Row)>> _passedOn = [];

    private void Wrap(MethodSummary summary, CallSite site)
    {
        if (site.Target?.MethodKind != MethodKind.Constructor || summary.Origin != SummaryOrigin.Declared)
        {
            return;
        }

        foreach (var row in summary.Steps)
        {
            if (row is { Input: { Root.Kind: PortKind.This, Length: 1 } from, Output: { Length: 1 } to }
                && to.Root.Kind == PortKind.Parameter)
            {
                Wrap(row, site.Receiver ?? AbstractValue.Empty, RootOf(to.Root, site, CallResults.None));
            }
        }
    }

    private void Wrap(StepRow row, AbstractValue wrapper, AbstractValue wrapped)
    {
        foreach (var outer in wrapper.Objects)
        {
            var from = _table.CellOf(outer, row.Input.Member!);
            if (!_passedOn.TryGetValue(from, out var places))
            {
                _passedOn.Add(from, places = []);
            }

            foreach (var inner in wrapped.Objects)
            {
                var to = _table.CellOf(inner, row.Output.Member!);
                if (!places.Contains((to, row)))
                {
                    places.Add((to, row));
                }
            }
        }
    }

    private void PassOn(int cell, AbstractValue value, CallSite site, HashSet<int> passed)
    {
        if (!_passedOn.TryGetValue(cell, out var places))
        {
            return;
        }

        foreach (var (next, row) in places)
        {
            if (!passed.Add(next))
            {
                continue;
            }

            var arriving = value.WithTaints(value.Taints.Select(t => t.Transformed(row.Protection, row.Removed)));
            PutOutput(next, arriving, replaces: false);
            if (_watched.TryGetValue(next, out var sink))
            {
                RecordPut(arriving, sink, site);
            }

            PassOn(next, arriving, site, passed);
        }
    }
}
