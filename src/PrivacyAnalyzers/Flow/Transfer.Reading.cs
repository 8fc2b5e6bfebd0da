namespace PrivacyAnalyzers.Flow;

/// <content>What a value gives away when it is printed or written out whole.</content>
internal sealed partial class Transfer
{
    private const int ReadDepth = 3;

    private TaintSet Read(AbstractValue value, ITypeSymbol? type, ReadMode mode, IOperation site)
    {
        var own = OwnTaints(value);
        if (mode == ReadMode.Value || type.IsPlain())
        {
            return AtSource(AbstractValue.Of(own), null, site).Taints;
        }

        var taints = own.Select(taint => taint.ReadAs(mode));
        var visited = new HashSet<AbstractObject>();
        if (value.Objects.IsEmpty && type is not null)
        {
            taints = taints.Union(LabelOf(type, mode));
        }

        foreach (var target in value.Objects)
        {
            taints = taints.Union(ReadObject(target, target.Type ?? type, mode, site, visited, ReadDepth));
        }

        return AtSource(AbstractValue.Of(taints), null, site).Taints;
    }

    private TaintSet LabelOf(ITypeSymbol type, ReadMode mode) => Knowledge.LabelOf(type, mode) is { } label
        ? TaintSet.Of(Taint.Data(label, mode, 0, FlowPath.Empty))
        : TaintSet.Empty;

    private TaintSet ReadObject(
        AbstractObject target,
        ITypeSymbol? type,
        ReadMode mode,
        IOperation site,
        HashSet<AbstractObject> visited,
        int depth)
    {
        if (type is null || target.Kind == ObjectKind.Function || depth == 0 || !visited.Add(target))
        {
            return TaintSet.Empty;
        }

        if (type.IsEnumerable() || type.IsSpan())
        {
            return ReadElements(target, type, mode, site, visited, depth);
        }

        if (mode == ReadMode.Printed && type.FindWrittenToString() is { } print)
        {
            return Call(new CallSite(site, print, AbstractValue.Of(target), ImmutableArray<AbstractValue>.Empty)).Taints;
        }

        var label = LabelOf(type, mode);
        return mode == ReadMode.Whole || type.PrintsMembers() || type.IsRecord
            ? label.Union(ReadCells(target, mode, site, visited, depth))
            : label;
    }

    private TaintSet ReadElements(
        AbstractObject target,
        ITypeSymbol type,
        ReadMode mode,
        IOperation site,
        HashSet<AbstractObject> visited,
        int depth)
    {
        var element = ReadCell(_table.CellOf(target, AccessPath.Element));
        var taints = element.Taints.Select(taint => taint.ReadAs(mode));
        var elementType = type.ElementType();
        if (element.Objects.IsEmpty && elementType is not null)
        {
            taints = taints.Union(LabelOf(elementType, mode));
        }

        foreach (var inner in element.Objects)
        {
            taints = taints.Union(ReadObject(inner, inner.Type ?? elementType, mode, site, visited, depth - 1));
        }

        return taints;
    }

    private TaintSet ReadCells(
        AbstractObject target,
        ReadMode mode,
        IOperation site,
        HashSet<AbstractObject> visited,
        int depth)
    {
        var taints = TaintSet.Empty;
        for (var index = 0; index < target.Cells.Count; index++)
        {
            var member = ReadCell(target.Cells[index]);
            taints = taints.Union(member.Taints.Select(taint => IsLabelOfMember(taint, target) ? null : taint.ReadAs(mode)));
            foreach (var inner in member.Objects)
            {
                taints = taints.Union(ReadObject(inner, inner.Type, mode, site, visited, depth - 1));
            }
        }

        return taints;
    }

    /// <summary>What only says "this member is tagged" is covered by the label of the object as a whole.</summary>
    private static bool IsLabelOfMember(Taint taint, AbstractObject target) =>
        taint.Label is not null && taint.Path.Length == 0 && target.Type is not null;
}
