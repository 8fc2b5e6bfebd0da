namespace PrivacyAnalyzers.Flow;

/// <content>The one place that applies a <see cref="MethodSummary"/>, wherever it comes from.</content>
internal sealed partial class Transfer
{
    private readonly Dictionary<int, SinkRow> _watched = [];
    private int _applied;

    private AbstractValue Apply(MethodSummary summary, CallSite site)
    {
        _cancel.ThrowIfCancellationRequested();
        _applied += summary.RowCount + summary.Overwrites.Length;
        if (_applied > FlowLimits.RowsPerBody && _applied > _body.Size * FlowLimits.RowsPerOperation)
        {
            return AbstractValue.Empty;
        }

        var results = RunCalls(summary, site);
        foreach (var row in summary.Sinks)
        {
            if (row.Input.Root.Kind != PortKind.Return)
            {
                ReachSink(row, site, results);
            }
        }

        var outputs = EvaluateRows(summary, site, results);
        var result = AbstractValue.Empty;
        var thrown = AbstractValue.Empty;
        foreach (var (path, value) in outputs)
        {
            if (path.Root.Kind == PortKind.Return && path.Length == 0)
            {
                result = value;
            }
            else if (path.Root.Kind == PortKind.Thrown && path.Length == 0)
            {
                thrown = value;
            }
            else if (path.Root.Kind != PortKind.CallArgument)
            {
                WriteOutput(path, value, summary, site, path.Root.Kind == PortKind.Thrown ? thrown : result);
            }
        }

        if (!thrown.IsEmpty)
        {
            NoteThrown(thrown);
        }

        if (summary.NeverReturns)
        {
            _state = TaintState.Unreachable;
        }

        var shaped = Watched(Shaped(result, site), summary, site);
        return summary.Known is null ? shaped : new AbstractValue(shaped.Taints, shaped.Objects, summary.Known);
    }

    /// <summary>
    /// What is put later into a collection that this call hands out reaches a sink: <c>exception.Data</c>.
    /// </summary>
    private AbstractValue Watched(AbstractValue result, MethodSummary summary, CallSite site)
    {
        foreach (var row in summary.Sinks)
        {
            if (row.Input is not { Root.Kind: PortKind.Return, Parent: { } parent, Member: { } member })
            {
                continue;
            }

            if (result.Objects.IsEmpty)
            {
                result = AbstractValue.Of(_table.Opaque(site.Operation.Syntax, "result", site.Target?.ReturnType));
                if (site is { Target.AssociatedSymbol: IPropertySymbol property, Receiver: { } receiver })
                {
                    WriteMember(receiver, MemberNames.Of(property), property, result);
                }
            }

            foreach (var target in ResolveFrom(result, parent, site).Objects)
            {
                _watched[_table.CellOf(target, member)] = row;
            }
        }

        return result;
    }

    /// <summary>
    /// Text has no members: a text result is what it carries, not an alias of the object it came from.
    /// </summary>
    private AbstractValue Shaped(AbstractValue result, CallSite site)
    {
        var type = site.Target?.ReturnType;
        if (IsReference(result))
        {
            return result;
        }

        if (type is null || result.Objects.IsEmpty)
        {
            return type is null ? result
                : type.CarriesNothing() ? AbstractValue.Empty
                : result.IsEmpty && !_engine.IsOurs(site.Target) && type is { IsReferenceType: true } && !type.IsPlain()
                    && type.TypeKind is TypeKind.Class or TypeKind.Interface or TypeKind.Array
                    ? AbstractValue.Of(_table.Opaque(site.Operation.Syntax, "result", type))
                : result;
        }

        return type.CarriesNothing() ? AbstractValue.Empty
            : type.IsPlain() ? AbstractValue.Of(OwnTaints(result))
            : result;
    }

    private CallResults RunCalls(MethodSummary summary, CallSite site)
    {
        var results = new CallResults(summary.Calls.Length);
        for (var number = 0; number < summary.Calls.Length; number++)
        {
            var row = summary.Calls[number];
            var function = Resolve(row.Function, site, results);
            if (!function.Objects.IsEmpty)
            {
                var arguments = ArgumentsOf(summary, number, site, results);
                var outs = new AbstractValue?[function.Objects.Max(static o => o.Function?.Parameters.Length ?? 0)];
                var result = InvokeFunction(function, arguments, site with { Outs = outs });
                results.Set(number, CallResults.After(arguments, outs), result);
            }
        }

        return results;
    }

    private ImmutableArray<AbstractValue> ArgumentsOf(
        MethodSummary summary,
        int number,
        CallSite site,
        CallResults results)
    {
        var arguments = new List<AbstractValue>();
        foreach (var path in summary.Calls[number].Arguments)
        {
            arguments.Add(path is null ? AbstractValue.Empty : Resolve(path, site, results));
        }

        foreach (var (path, value) in EvaluateRows(summary, site, results, call: number))
        {
            var position = Port.ArgumentIn(path.Root);
            while (arguments.Count <= position)
            {
                arguments.Add(AbstractValue.Empty);
            }

            if (path.Length == 0)
            {
                arguments[position] = arguments[position].Join(value);
            }
            else
            {
                if (arguments[position].Objects.IsEmpty)
                {
                    var made = _table.Opaque((site.Operation.Syntax, number, position), "argument", null);
                    arguments[position] = arguments[position].Join(AbstractValue.Of(made));
                }

                WriteMember(ResolveFrom(arguments[position], path.Parent!, site), path.Member!, null, value);
            }
        }

        return arguments.ToImmutableArray();
    }

    /// <summary>Computes what arrives at each output, before anything is written; short paths come first.</summary>
    private List<(AccessPath Path, AbstractValue Value)> EvaluateRows(
        MethodSummary summary,
        CallSite site,
        CallResults results,
        int call = -1)
    {
        var outputs = new Dictionary<AccessPath, AbstractValue>();

        bool IsWanted(AccessPath path) =>
            (path.Root.Kind == PortKind.CallArgument ? Port.CallIn(path.Root) : -1) == call;

        void Add(AccessPath path, AbstractValue value) =>
            outputs[path] = outputs.TryGetValue(path, out var known) ? known.Join(value) : value;

        foreach (var row in summary.Objects)
        {
            if (IsWanted(row.Output))
            {
                Add(row.Output, MakeObject(row, summary, site));
            }
        }

        foreach (var row in summary.Sources)
        {
            if (IsWanted(row.Output))
            {
                var data = Taint.Data(row.Label, ReadMode.Value, row.Protection, row.Path);
                Add(row.Output, AtSource(AbstractValue.Of(TaintSet.Of(data)), site.Target, site.Operation));
            }
        }

        foreach (var row in summary.Steps)
        {
            if (IsWanted(row.Output))
            {
                Add(row.Output, Moved(row, site, results, summary.Origin));
            }
        }

        foreach (var path in summary.Overwrites)
        {
            if (IsWanted(path) && !outputs.ContainsKey(path))
            {
                Add(path, AbstractValue.Empty);
            }
        }

        AddContainers(outputs, site);
        return outputs.Select(static o => (o.Key, o.Value)).OrderBy(static o => o.Key.Length).ToList();
    }

    /// <summary>A row that fills an element of the result needs a result to put it in.</summary>
    private void AddContainers(Dictionary<AccessPath, AbstractValue> outputs, CallSite site)
    {
        var root = new AccessPath(Port.Return);
        if (site.Target is null || outputs.Keys.All(static p => p.Root.Kind != PortKind.Return))
        {
            return;
        }

        if (outputs.TryGetValue(root, out var result) ? result.Objects.IsEmpty : true)
        {
            var made = site.Target.ReturnType.IsPlain()
                ? AbstractValue.Empty
                : AbstractValue.Of(_table.Opaque(site.Operation.Syntax, "result", site.Target.ReturnType));
            outputs[root] = result is null ? made : result.Join(made);
        }
    }

    private AbstractValue MakeObject(ObjectRow row, MethodSummary summary, CallSite site)
    {
        object place = row.Identity > 0
            ? (site.Operation.Syntax, summary, row.Identity)
            : (site.Operation.Syntax, row.Output);
        if (row.Kind == ObjectKind.Reference)
        {
            return PlaceAt(row.Place!, site);
        }

        return AbstractValue.Of(row.Kind switch
        {
            ObjectKind.Function => _table.FunctionObject(place, row.Function!),
            ObjectKind.Opaque => _table.Opaque(place, "made", row.Type),
            _ => _table.Allocated(place, row.Type),
        });
    }

    /// <summary>Gets references to the places that a path of the callee means here.</summary>
    private AbstractValue PlaceAt(AccessPath path, CallSite site)
    {
        if (path.Parent is null)
        {
            return PlacesOf(site.OperationAt(path.Root));
        }

        return PlacesIn(ResolveFrom(RootOf(path.Root, site, CallResults.None), path.Parent, site), path.Member!, null);
    }

    private AbstractValue Moved(StepRow row, CallSite site, CallResults results, SummaryOrigin origin)
    {
        var value = Resolve(row.Input, site, results);
        var operation = site.OperationAt(row.Input.Root) ?? site.Operation;
        if (row.Mode != ReadMode.Value)
        {
            var type = row.Input.Length == 0 ? operation.TypeBeforeConversion() : null;
            value = AbstractValue.Of(Read(value, type, row.Mode, operation));
        }

        if ((row.Protection | row.Removed) != 0)
        {
            value = AbstractValue.Of(OwnTaints(value).Select(t => t.Transformed(row.Protection, row.Removed)));
        }

        return origin == SummaryOrigin.Inferred && !value.Taints.IsEmpty
            ? value.WithTaints(value.Taints.Select(t => t.Through(StepAt(operation, site.Target))))
            : value;
    }

    private AbstractValue Resolve(AccessPath path, CallSite site, CallResults results) =>
        ResolveFrom(RootOf(path.Root, site, results), path, site);

    private AbstractValue RootOf(Port root, CallSite site, CallResults results) => root.Kind switch
    {
        PortKind.This => site.Receiver ?? AbstractValue.Empty,
        PortKind.Parameter => root.Ordinal < site.Values.Length ? site.Values[root.Ordinal] : AbstractValue.Empty,
        PortKind.Captured => site.Captured,
        PortKind.Static => AbstractValue.Of(_table.StaticTypes()),
        PortKind.CallResult => results.ResultOf(root.Ordinal),
        PortKind.CallArgument => results.ArgumentOf(Port.CallIn(root), Port.ArgumentIn(root)),
        _ => AbstractValue.Empty,
    };

    private AbstractValue ResolveFrom(AbstractValue value, AccessPath path, CallSite site)
    {
        foreach (var member in path.Members())
        {
            value = member == MemberNames.Self
                ? AbstractValue.Of(OwnTaints(value))
                : ReadMember(value, member, null, site.Operation);
        }

        return value;
    }
}
