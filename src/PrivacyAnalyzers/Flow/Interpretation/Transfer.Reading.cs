using Microsoft.CodeAnalysis.Operations;

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
            var found = ReadObject(target, target.Type ?? type, mode, site, visited, ReadDepth);
            taints = (_context.IsAny && HoldsLabel(found) ? WithoutInput(taints, target) : taints).Union(found);
        }

        return AtSource(AbstractValue.Of(taints), null, site).Taints;
    }

    /// <summary>
    /// An input whose declared type says what it carries is a contract: this method reports it, its callers need not
    /// be asked. A type that only one caller knows is none.
    /// </summary>
    private static TaintSet WithoutInput(TaintSet taints, AbstractObject target) => target.Input is { } input
        ? taints.Select(taint => input.Equals(taint.Input) ? null : taint)
        : taints;

    private static bool HoldsLabel(TaintSet taints)
    {
        foreach (var taint in taints)
        {
            if (taint.Label is not null)
            {
                return true;
            }
        }

        return false;
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

        if (mode == ReadMode.Printed && site.Parent is IInterpolationOperation or IInterpolatedStringAppendOperation
            && type.FindWrittenFormat() is { } format)
        {
            return CallWithoutArguments(format, AbstractValue.Of(target), site).Taints;
        }

        if (mode == ReadMode.Printed && (type.FindWrittenToString() ?? DescribedToString(type)) is { } print
            && (_store.HasBody(print, _cancel) || Knowledge.SummaryOf(print) is not null))
        {
            var receiver = AbstractValue.Of(target);
            return Call(new CallSite(site, print, receiver, ImmutableArray<AbstractValue>.Empty)).Taints;
        }

        if (mode == ReadMode.Printed && type.FindWrittenPrintMembers() is { } printMembers)
        {
            var builder = AbstractValue.Of(_table.Allocated(site.Syntax, null, printMembers));
            Call(new CallSite(site, printMembers, AbstractValue.Of(target), ImmutableArray.Create(builder)));
            return OwnTaints(builder);
        }

        var label = LabelOf(type, mode);
        return mode == ReadMode.Whole || type.PrintsMembers() || type.IsRecord
            ? label.Union(ReadCells(target, mode, site, visited, depth, skipTagged: !label.IsEmpty))
            : label;
    }

    /// <summary>Gets the ToString of a library class of which a row says what it prints.</summary>
    private IMethodSymbol? DescribedToString(ITypeSymbol type)
    {
        foreach (var current in type.SelfAndBases())
        {
            foreach (var member in current.GetMembers("ToString"))
            {
                if (member is IMethodSymbol { IsStatic: false, Parameters.Length: 0 } method)
                {
                    return !method.IsImplicitlyDeclared && Knowledge.SummaryOf(method) is not null ? method : null;
                }
            }
        }

        return null;
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
        int depth,
        bool skipTagged)
    {
        var taints = TaintSet.Empty;
        for (var index = 0; index < target.Cells.Count; index++)
        {
            // The label of the object as a whole covers its tagged members.
            if (skipTagged && HoldsLabel(_table.DefaultOf(target.Cells[index]).Taints))
            {
                continue;
            }

            if (!IsShown(target, _table.MemberOf(target.Cells[index])))
            {
                continue;
            }

            var member = ReadCell(target.Cells[index]);
            if (!Spend(member.Taints.Count))
            {
                break;
            }

            taints = taints.Union(member.Taints.Select(taint => IsCovered(taint, target) ? null : taint.ReadAs(mode)));
            foreach (var inner in member.Objects)
            {
                taints = taints.Union(ReadObject(inner, inner.Type, mode, site, visited, depth - 1));
            }
        }

        return taints;
    }

    /// <summary>An input read whole is read with the members that still hold what came in.</summary>
    private static bool IsCovered(Taint taint, AbstractObject target) =>
        target.Input is { } outer && taint.Input is { } input && input.IsBelow(outer);

    /// <summary>Printing and serialising leave out what is not public.</summary>
    private static bool IsShown(AbstractObject target, string member) => member != MemberNames.Bounds
        && CellTable.FindMember(target.Type, member) is null or { DeclaredAccessibility: Accessibility.Public };
}
