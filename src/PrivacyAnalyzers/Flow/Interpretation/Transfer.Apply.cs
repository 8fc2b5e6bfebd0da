namespace PrivacyAnalyzers.Flow;

/// <content>The one place that applies a <see cref="MethodSummary"/>, wherever it comes from.</content>
internal sealed partial class Transfer
{
    private readonly Dictionary<int, SinkRow> _watched = [];
    private int _work;

    private AbstractValue Apply(MethodSummary summary, CallSite site)
    {
        _cancel.ThrowIfCancellationRequested();
        if (!Spend(summary.RowCount + summary.Overwrites.Length))
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

        WriteOutputs(summary, site, results, out var result, out var thrown);
        Wrap(summary, site);
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

    /// <summary>Counts work; each body has so much and no more.</summary>
    private bool Spend(int work)
    {
        _work += work;
        return !IsSpent;
    }

    private bool IsSpent =>
        _work > FlowLimits.WorkPerBody && _work > _body.Size * FlowLimits.WorkPerOperation;

    /// <summary>
    /// What is put later into an object that this call hands out or makes reaches a sink: <c>exception.Data</c>, a
    /// stream made by <c>new FileStream(path)</c>.
    /// </summary>
    private AbstractValue Watched(AbstractValue result, MethodSummary summary, CallSite site)
    {
        foreach (var row in summary.Sinks)
        {
            var isMade = row.Input.Root.Kind == PortKind.This && site.Target?.MethodKind == MethodKind.Constructor;
            if (row.Input is not { Parent: { } parent, Member: { } member }
                || (!isMade && row.Input.Root.Kind != PortKind.Return))
            {
                continue;
            }

            if (isMade)
            {
                Watch(site.Receiver ?? AbstractValue.Empty, parent, member, row, site);
                continue;
            }

            result = HandedOut(result, site);
            Watch(result, parent, member, row, site);
        }

        return result;
    }

    /// <summary>The object that a library hands out; a property hands out the same one each time.</summary>
    private AbstractValue HandedOut(AbstractValue result, CallSite site)
    {
        var made = result.Objects.IsEmpty
            ? AbstractValue.Of(_table.Opaque(site.Operation.Syntax, "result", site.Target?.ReturnType))
            : result;
        if (site is not { Target.AssociatedSymbol: IPropertySymbol property, Receiver: { } receiver })
        {
            return made;
        }

        var held = ReadMember(receiver, _engine.NameOf(property), property, site.Operation);
        if (!held.Objects.IsEmpty)
        {
            return held;
        }

        WriteMember(receiver, _engine.NameOf(property), property, made);
        return made;
    }

    private void Watch(AbstractValue root, AccessPath parent, string member, SinkRow row, CallSite site)
    {
        foreach (var target in ResolveForWriting(root, parent, site, out _).Objects)
        {
            _watched[_table.CellOf(target, member)] = row;
        }
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

        foreach (var rows in summary.Outputs)
        {
            if (rows.Path is not { Root: { Kind: PortKind.CallArgument } root } path || Port.CallIn(root) != number)
            {
                continue;
            }

            var value = Evaluate(rows, summary, site, results);
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
                    var made = _table.Opaque(site.Operation.Syntax, "argument", null, 0, summary, path.Root.Ordinal);
                    arguments[position] = arguments[position].Join(AbstractValue.Of(made));
                }

                WriteMember(ResolveFrom(arguments[position], path.Parent!, site), path.Member!, null, value);
            }
        }

        return arguments.ToImmutableArray();
    }

    /// <summary>Writes what arrives at each output; all is computed before anything is written.</summary>
    private void WriteOutputs(
        MethodSummary summary,
        CallSite site,
        CallResults results,
        out AbstractValue result,
        out AbstractValue thrown)
    {
        result = AbstractValue.Empty;
        thrown = AbstractValue.Empty;
        var outputs = summary.Outputs;
        if (outputs.Length == 0)
        {
            return;
        }

        var values = new AbstractValue[outputs.Length];
        var hasResult = false;
        for (var index = 0; index < outputs.Length; index++)
        {
            var path = outputs[index].Path;
            if (path.Root.Kind == PortKind.CallArgument)
            {
                continue;
            }

            if (IsSpent)
            {
                return;
            }

            values[index] = Evaluate(outputs[index], summary, site, results);
            hasResult |= path.Root.Kind == PortKind.Return;
            if (path is { Length: 0, Root.Kind: PortKind.Return })
            {
                result = values[index];
            }
            else if (path is { Length: 0, Root.Kind: PortKind.Thrown })
            {
                thrown = values[index];
            }
        }

        result = hasResult ? WithContainer(result, site) : result;
        for (var index = 0; index < outputs.Length; index++)
        {
            var root = outputs[index].Path.Root.Kind;
            var isWhole = outputs[index].Path.Length == 0 && root is PortKind.Return or PortKind.Thrown;
            if (root != PortKind.CallArgument && !isWhole)
            {
                WriteOutput(outputs[index], values[index], site, root == PortKind.Thrown ? thrown : result);
            }
        }
    }

    private AbstractValue Evaluate(OutputRows rows, MethodSummary summary, CallSite site, CallResults results)
    {
        AbstractValue? value = null;
        foreach (var row in rows.Objects)
        {
            value = AbstractValue.Join(value, MakeObject(row, summary, site));
        }

        foreach (var row in rows.Sources)
        {
            if (row.Input is { } input && !MayBecomeData(input, site, results))
            {
                continue;
            }

            var data = TaintSet.Of(Taint.Data(row.Label, ReadMode.Value, row.Protection, row.Path));
            value = AbstractValue.Join(value, AtSource(AbstractValue.Of(data), site.Target, site.Operation));
        }

        foreach (var row in rows.Steps)
        {
            value = AbstractValue.Join(value, Moved(row, site, results, summary.Origin));
        }

        return value ?? AbstractValue.Empty;
    }

    private bool MayBecomeData(AccessPath input, CallSite site, CallResults results)
    {
        var value = Resolve(input, site, results);
        return value.Known is null
            && site.OperationAt(input.Root)?.ConstantValue.HasValue != true
            && !HoldsLabel(OwnTaints(value));
    }

    /// <summary>A row that fills an element of the result needs a result to put it in.</summary>
    private AbstractValue WithContainer(AbstractValue result, CallSite site)
    {
        if (site.Target is not { ReturnType: var type } || !result.Objects.IsEmpty)
        {
            return result;
        }

        var made = type.IsPlain()
            ? AbstractValue.Empty
            : AbstractValue.Of(_table.Opaque(site.Operation.Syntax, "result", type));
        return result.IsEmpty ? made : result.Join(made);
    }

    private AbstractValue MakeObject(ObjectRow row, MethodSummary summary, CallSite site)
    {
        var place = site.Operation.Syntax;
        object part = row.Identity > 0 ? summary : row.Output;
        if (row.Kind == ObjectKind.Reference)
        {
            return PlaceAt(row.Place!, site);
        }

        return AbstractValue.Of(row.Kind switch
        {
            ObjectKind.Function => _table.FunctionObject(place, row.Function!, part, row.Identity),
            ObjectKind.Opaque => _table.Opaque(place, "made", row.Type, 0, part, row.Identity),
            _ => _table.Allocated(place, row.Type, part, row.Identity),
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

        if (origin != SummaryOrigin.Inferred || value.Taints.IsEmpty)
        {
            return value;
        }

        var step = StepAt(operation, site.Target);
        return value.WithTaints(value.Taints.Select(taint => taint.Through(step)));
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
