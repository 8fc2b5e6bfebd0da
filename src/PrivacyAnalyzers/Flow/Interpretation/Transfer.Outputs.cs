namespace PrivacyAnalyzers.Flow;

/// <content>Where the outputs of a call arrive: in the objects and variables of the caller.</content>
internal sealed partial class Transfer
{
    private void WriteOutput(OutputRows rows, AbstractValue value, CallSite site, AbstractValue result)
    {
        var path = rows.Path;
        if (path.Length == 0)
        {
            WriteRoot(rows, value, site);
            return;
        }

        var isMade = path.Root.Kind is PortKind.Return or PortKind.Thrown;
        var root = isMade ? result : RootOf(path.Root, site, CallResults.None);
        var owner = ResolveForWriting(root, path.Parent!, site, out var watch);
        var overwrites = isMade || rows.IsOverwritten;
        Spend(owner.Objects.Length);
        foreach (var target in owner.Objects)
        {
            var cell = _table.CellOf(target, path.Member!);
            var replaces = overwrites && owner.Objects.Length == 1 && IsSingle(target);
            var put = value.IsEmpty && rows.Steps is [{ Input: { Length: 0, Root: var given } }]
                ? AsDeclared(value, CellTable.FindMember(target.Type, path.Member!), site.OperationAt(given))
                : value;
            PutOutput(cell, path.Member == MemberNames.Self && replaces ? AsCleared(put) : put, replaces);
            if ((_watched.TryGetValue(cell, out var row) ? row : watch) is { } sink)
            {
                RecordPut(put, sink, site);
            }

            if (_passedOn.Count > 0 && site.Target?.MethodKind != MethodKind.Constructor)
            {
                PassOn(cell, put, site, [cell]);
            }
        }
    }

    private void RecordPut(AbstractValue value, SinkRow sink, CallSite site)
    {
        var place = site.LastArgument?.WithoutConversions() ?? site.Operation;
        Record(Read(value, place.Type, sink.Mode, place), sink, site, place);
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
                next = AbstractValue.Of(_table.Allocated((owner, member), type, site.Operation.Syntax));
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
            if (target.FindCell(member) is { } cell && _watched.TryGetValue(cell, out var row))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>
    /// Writes a ref or out argument back, or adds to what the object passed there carries as a whole.
    /// </summary>
    private void WriteRoot(OutputRows rows, AbstractValue value, CallSite site)
    {
        var root = rows.Path.Root;
        var parameter = root.Kind == PortKind.Parameter
            ? site.Target?.Parameters.ElementAtOrDefault(root.Ordinal)
            : null;
        if (parameter is { RefKind: RefKind.Ref or RefKind.Out } && site.ArgumentAt(root.Ordinal) is { } argument)
        {
            var replaces = parameter.RefKind == RefKind.Out || rows.IsOverwritten;
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
            WriteVariable(local.Local, ReadVariable(local.Local).Join(value));
        }
    }
}
