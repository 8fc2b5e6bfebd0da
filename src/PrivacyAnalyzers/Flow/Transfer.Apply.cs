namespace PrivacyAnalyzers.Flow;

/// <content>The one place that applies a <see cref="MethodSummary"/>, wherever it comes from.</content>
internal sealed partial class Transfer
{
    private readonly Dictionary<int, SinkRow> _watched = [];

    private AbstractValue Apply(MethodSummary summary, CallSite site)
    {
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
            return type is not null && type.CarriesNothing() ? AbstractValue.Empty : result;
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

    private void WriteOutput(
        AccessPath path,
        AbstractValue value,
        MethodSummary summary,
        CallSite site,
        AbstractValue result)
    {
        if (path.Length == 0)
        {
            WriteRoot(path.Root, value, summary, site);
            return;
        }

        var isMade = path.Root.Kind is PortKind.Return or PortKind.Thrown;
        var root = isMade ? result : RootOf(path.Root, site, CallResults.None);
        var owner = ResolveForWriting(root, path.Parent!, site, out var watch);
        var overwrites = isMade || summary.Overwrites.Contains(path);
        foreach (var target in owner.Objects)
        {
            var cell = _table.CellOf(target, path.Member!);
            var replaces = overwrites && owner.Objects.Length == 1 && IsSingle(target);
            PutOutput(cell, path.Member == MemberNames.Self && replaces ? AsCleared(value) : value, replaces);
            if ((_watched.TryGetValue(cell, out var row) ? row : watch) is { } sink)
            {
                var place = site.LastArgument?.WithoutConversions() ?? site.Operation;
                Record(Read(value, place.Type, sink.Mode, place), sink, site, place);
            }
        }
    }

    private static AbstractValue AsCleared(AbstractValue value) =>
        new(value.Taints, value.Objects, Constants.Cleared);

    private void PutOutput(int cell, AbstractValue value, bool replaces)
    {
        if (IsReference(value))
        {
            Bind(cell, value);
        }
        else
        {
            WriteCell(cell, replaces ? value : ReadCell(cell).Join(value));
        }
    }

    /// <summary>
    /// Makes the objects that a path leads through where nobody made them before, as a map makes its pairs.
    /// </summary>
    private AbstractValue ResolveForWriting(AbstractValue value, AccessPath path, CallSite site, out SinkRow? watch)
    {
        watch = null;
        foreach (var member in path.Members())
        {
            watch ??= WatchOn(value, member);
            var next = ReadMember(value, member, null, site.Operation);
            if (next.Objects.IsEmpty && value.Objects is [var owner, ..])
            {
                var type = _table.TypeOf(_table.CellOf(owner, member));
                next = AbstractValue.Of(_table.Allocated((site.Operation.Syntax, owner, member), type));
                WriteMember(value, member, null, next);
            }

            value = next;
        }

        return value;
    }

    private SinkRow? WatchOn(AbstractValue value, string member)
    {
        foreach (var target in value.Objects)
        {
            if (_table.FindCell(target, member) is { } cell && _watched.TryGetValue(cell, out var row))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>
    /// Writes a ref or out argument back, or adds to what the object passed there carries as a whole.
    /// </summary>
    private void WriteRoot(Port root, AbstractValue value, MethodSummary summary, CallSite site)
    {
        var parameter = root.Kind == PortKind.Parameter
            ? site.Target?.Parameters.ElementAtOrDefault(root.Ordinal)
            : null;
        if (parameter is { RefKind: RefKind.Ref or RefKind.Out } && site.ArgumentAt(root.Ordinal) is { } argument)
        {
            var replaces = parameter.RefKind == RefKind.Out || summary.Overwrites.Contains(new AccessPath(root));
            Assign(argument, replaces ? value : value.Join(RootOf(root, site, CallResults.None)), argument);
            return;
        }

        if (parameter is { RefKind: RefKind.Ref or RefKind.Out } && root.Ordinal < site.Outs?.Length)
        {
            site.Outs[root.Ordinal] = value;
            return;
        }

        WriteMember(RootOf(root, site, CallResults.None), MemberNames.Self, null, AbstractValue.Of(OwnTaints(value)));
        if (root.Kind == PortKind.This)
        {
            WriteBackToVariable(site, value);
        }
    }

    /// <summary>
    /// A receiver without objects (a value the engine only knows as text) takes what it gained into its variable.
    /// </summary>
    private void WriteBackToVariable(CallSite site, AbstractValue value)
    {
        if (site.Receiver is { Objects.IsEmpty: true }
            && site.ReceiverOperation is Microsoft.CodeAnalysis.Operations.ILocalReferenceOperation local)
        {
            WriteVariable(MemberNames.OfVariable(local.Local), ReadVariable(local.Local).Join(value), local.Local);
        }
    }
}
