namespace PrivacyAnalyzers.Flow;

/// <content>Turning the final state into the summary for callers.</content>
internal sealed partial class Transfer
{
    private static readonly AccessPath ReturnPath = new(Port.Return);

    private MethodSummary BuildSummary()
    {
        _state = _exit.IsReachable ? _exit : _thrownFrom;
        var rows = new SummaryWriter(_table, cell => _state.Read(cell, _table), PortOf, UsedVariables)
        {
            Known = IsWrapped ? null : _returned?.Known,
            NeverReturns = !IsWrapped && !_exit.IsReachable,
        };
        ExportResult(rows);
        if (Carries(_thrown))
        {
            rows.Export(new AccessPath(Port.Thrown), _thrown);
        }

        ExportParameters(rows);
        ExportInputs(rows);
        for (var number = 0; number < _calls.Count; number++)
        {
            for (var argument = 0; argument < _calls[number].Arguments.Length; argument++)
            {
                var path = new AccessPath(Port.CallArgument(number, argument));
                rows.Export(path, _calls[number].Arguments[argument] ?? AbstractValue.Empty);
            }
        }

        return rows.Build(_recorder.Sinks, _calls.Select(static call =>
            new CallRow(call.Function, ImmutableArray<AccessPath?>.Empty)).ToImmutableArray());
    }

    /// <summary>Most exceptions say nothing about the data; those need not travel with each caller.</summary>
    private bool Carries(AbstractValue value) => !value.Taints.IsEmpty || value.Objects.Any(target =>
        target.Cells.Any(cell => _state.Read(cell, _table) is { Taints.IsEmpty: false } or { Objects.IsEmpty: false }));

    private bool IsWrapped =>
        _body.Owner is IMethodSymbol { ReturnsVoid: false } method && (_isIterator || method.IsAsync);

    /// <summary>Async methods and iterators hand their values out as elements of a task or sequence.</summary>
    private void ExportResult(SummaryWriter rows)
    {
        var returned = _returned ?? AbstractValue.Empty;
        if (IsWrapped)
        {
            rows.AddObject(new ObjectRow(ReturnPath, ObjectKind.Opaque, ((IMethodSymbol)_body.Owner).ReturnType, null));
            rows.Export(ReturnPath.Append(AccessPath.Element), returned);
            return;
        }

        rows.Export(ReturnPath, returned);
    }

    private AccessPath? PortOf(string variable) =>
        _body.Owner is IMethodSymbol method
        && method.Parameters.FirstOrDefault(p => MemberNames.OfVariable(p) == variable)
            is { RefKind: not RefKind.None } place
            ? new AccessPath(Port.Parameter(place.Ordinal))
            : null;

    private void ExportParameters(SummaryWriter rows)
    {
        if (_body.Owner is not IMethodSymbol method)
        {
            return;
        }

        foreach (var parameter in method.Parameters)
        {
            var path = new AccessPath(Port.Parameter(parameter.Ordinal));
            if (parameter.RefKind is RefKind.Ref or RefKind.Out
                && ReadVariable(parameter) is var value && !value.SameAs(_table.InputValue(path, parameter.Type)))
            {
                rows.ExportOverwrite(path, value);
            }
        }
    }

    /// <summary>Exports what was written to objects that came in, and to variables around a lambda.</summary>
    private void ExportInputs(SummaryWriter rows)
    {
        for (var cell = 0; cell < _table.Count; cell++)
        {
            var owner = _table.OwnerOf(cell);
            var member = _table.MemberOf(cell);
            var isInput = owner.Kind == ObjectKind.Input
                || (owner.Kind == ObjectKind.Variables && _body.IsNested && !IsOwnVariable(member));
            var value = _state.Read(cell, _table);
            if (!isInput || IsCopy(owner) || member == MemberNames.Bounds
                || owner.Depth >= FlowLimits.AccessPathLength || value.SameAs(_table.DefaultOf(cell)))
            {
                continue;
            }

            var path = owner.Input!.Append(member);
            if (member == MemberNames.Self && !ReferenceEquals(value.Known, Constants.Cleared))
            {
                rows.Export(owner.Input, value);
            }
            else
            {
                rows.ExportOverwrite(path, value);
            }
        }
    }

    /// <summary>A struct passed by value is the method's own: nothing written to it comes back.</summary>
    private bool IsCopy(AbstractObject owner)
    {
        if (owner.Input is not { Root.Kind: PortKind.Parameter } path || !owner.Type.IsCopiedWhole()
            || ((IMethodSymbol)_body.Owner).Parameters[path.Root.Ordinal]
                is not { RefKind: RefKind.None, Type: var type })
        {
            return false;
        }

        foreach (var member in path.Members())
        {
            if (!type.IsCopiedWhole() || CellTable.FindMember(type, member) is not { } found)
            {
                return false;
            }

            type = found is IFieldSymbol field ? field.Type : ((IPropertySymbol)found).Type;
        }

        return type.IsCopiedWhole();
    }

    /// <summary>Names the variables around a function that it, or a function inside it, reads or writes.</summary>
    private IEnumerable<string> UsedVariables(IMethodSymbol function)
    {
        var summary = _store.SummaryOf(function, _context.WithoutFacts, _cancel);
        return summary is null
            ? []
            : summary.Sinks.Select(static r => r.Input)
                .Concat(summary.Steps.Select(static r => r.Input))
                .Concat(summary.Steps.Select(static r => r.Output))
                .Concat(summary.Sources.Select(static r => r.Output))
                .Concat(summary.Overwrites)
                .Concat(summary.Calls.Select(static r => r.Function))
                .Where(static path => path.Root.Kind == PortKind.Captured && path.Length > 0)
                .Select(static path => path.Members()[0])
                .Distinct();
    }
}
