using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>Members of objects: reading, writing, properties.</content>
internal sealed partial class Transfer
{
    private readonly HashSet<AbstractObject> _enumerated = [];

    private static bool IsPrimaryConstructor(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences is [var reference, ..]
        && reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax;

    /// <summary>
    /// True inside members and initialisers, where a primary constructor's parameter is a hidden field.
    /// </summary>
    private bool IsFieldLike(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && !SymbolEqualityComparer.Default.Equals(constructor, _body.Owner)
        && IsPrimaryConstructor(constructor);

    /// <summary>
    /// Reads a member of whatever objects the receiver may be. Taints of the receiver itself (a tagged return value of
    /// class type) reach its members, unless the member cannot say anything about it.
    /// </summary>
    private AbstractValue ReadMember(AbstractValue receiver, string member, ISymbol? symbol, IOperation site)
    {
        AbstractValue? read = null;
        foreach (var target in receiver.Objects)
        {
            read = AbstractValue.Join(read, ReadCell(_table.CellOf(target, member, symbol)));
        }

        var value = read ?? AbstractValue.Empty;
        Spend(receiver.Objects.Length + value.Taints.Count);
        if (member == AccessPath.Element)
        {
            value = value.Plus(Enumerated(receiver, site));
        }

        if (receiver.Objects.IsEmpty && symbol is not null)
        {
            value = WithLabel(value, symbol);
        }

        if (!site.Type.CarriesNothing() || member == AccessPath.Element)
        {
            value = value.WithTaints(value.Taints.Union(OwnTaints(receiver, forMember: true)));
        }

        return AtSource(AsDeclared(value, symbol), symbol, site);
    }

    /// <summary>The elements of a collection class that the project wrote are what its enumerator gives.</summary>
    private AbstractValue Enumerated(AbstractValue receiver, IOperation site)
    {
        var elements = AbstractValue.Empty;
        foreach (var target in receiver.Objects)
        {
            if (target.Type is not { TypeKind: TypeKind.Class or TypeKind.Struct } type || !_engine.IsOurs(type)
                || !type.IsEnumerable() || !_enumerated.Add(target))
            {
                continue;
            }

            if (_engine.CalledByShape(type).FirstOrDefault(static m => m.Name == "GetEnumerator") is { } getEnumerator)
            {
                var enumerator = CallWithoutArguments(getEnumerator, AbstractValue.Of(target), site);
                elements = elements.Plus(ReadMember(enumerator, AccessPath.Element, null, site));
            }

            _enumerated.Remove(target);
        }

        return elements;
    }

    /// <summary>Starts the path of data that is read here for the first time.</summary>
    private static AbstractValue AtSource(AbstractValue value, ISymbol? symbol, IOperation site) =>
        HoldsLabel(value.Taints)
            ? value.WithTaints(value.Taints.Select(taint => taint.Label is not null && taint.Path.Length == 0
                ? taint.Through(StepAt(site, symbol))
                : taint))
            : value;

    /// <summary>
    /// Gets what a value carries by itself: its taints and what was appended to its objects. For a member, a symbolic
    /// input is left out where the object stands for it already, because the member has a symbol of its own.
    /// </summary>
    private TaintSet OwnTaints(AbstractValue value, bool forMember = false)
    {
        var taints = value.Taints;
        if (forMember && !taints.IsEmpty && !value.Objects.IsEmpty)
        {
            taints = taints.Select(taint => IsStoodFor(taint, value.Objects) ? null : taint);
        }

        foreach (var target in value.Objects)
        {
            if (target.FindCell(MemberNames.Self) is { } cell)
            {
                taints = taints.Union(ReadCell(cell).Taints);
            }
        }

        return taints;
    }

    private static bool IsStoodFor(Taint taint, ImmutableArray<AbstractObject> objects)
    {
        if (taint.Input is null)
        {
            return false;
        }

        foreach (var target in objects)
        {
            if (taint.Input.Equals(target.Input))
            {
                return true;
            }
        }

        return false;
    }

    private void WriteMember(AbstractValue receiver, string member, ISymbol? symbol, AbstractValue value)
    {
        if (value.Objects.Any(static o => o.Kind == ObjectKind.Function)
            && receiver.Objects.Any(static o => o.Kind == ObjectKind.Input))
        {
            RunLater(value);
        }

        Spend(receiver.Objects.Length);
        var replaces = receiver.Objects.Length == 1 && member != AccessPath.Element && member != MemberNames.Self;
        foreach (var target in receiver.Objects)
        {
            var cell = _table.CellOf(target, member, symbol);
            var before = ReadCell(cell);
            WriteCell(cell, replaces && IsSingle(target) ? value
                : member == MemberNames.Self ? before.Plus(value)
                : before.Join(value));
        }
    }

    private static bool IsSingle(AbstractObject target) => target.Depth < FlowLimits.AccessPathLength;

    private AbstractValue VisitProperty(IPropertyReferenceOperation reference)
    {
        var value = ReadProperty(reference);
        return IsReference(value) ? Dereferenced(value) : value;
    }

    private AbstractValue ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (_engine.ConstantOf(property, _cancel) is { } constant)
        {
            Visit(reference.Instance);
            return constant;
        }

        var receiver = property.IsStatic
            ? AbstractValue.Of(_table.StaticObject(property.ContainingType))
            : Visit(reference.Instance);
        var arguments = VisitArguments(reference.Arguments, property.Parameters.Length);
        if (property.GetMethod is not { } getter)
        {
            return ReadMember(receiver, _engine.NameOf(property), property, reference);
        }

        var site = new CallSite(reference, getter, receiver, arguments)
        {
            ReceiverOperation = reference.Instance,
            Arguments = reference.Arguments,
            IsDirect = IsBaseReference(reference.Instance),
        };
        var value = _engine.IsStoredAsField(getter, _cancel)
            ? ReadMember(receiver, _engine.NameOf(property), property, reference)
            : AtSource(WithLabel(Call(site), property), property, reference);
        return reference.Instance?.Type is { } type && Knowledge.SummaryOf(property, type) is { } inherited
            ? value.Plus(Apply(inherited, site))
            : value;
    }

    private void AssignProperty(IPropertyReferenceOperation reference, AbstractValue value, IOperation site)
    {
        var property = reference.Property;
        if (property.ReturnsByRef)
        {
            AssignByReference(reference, value);
            return;
        }

        var receiver = property.IsStatic
            ? AbstractValue.Of(_table.StaticObject(property.ContainingType))
            : Visit(reference.Instance);
        var arguments = VisitArguments(reference.Arguments, property.Parameters.Length);
        if (property.SetMethod is not { } setter || _engine.IsStoredAsField(setter, _cancel))
        {
            WriteMember(receiver, _engine.NameOf(property), property, value);
            return;
        }

        Call(new CallSite(reference, setter, receiver, arguments.Add(value))
        {
            ReceiverOperation = reference.Instance,
            Arguments = reference.Arguments,
            AssignedValue = (site as IAssignmentOperation)?.Value,
            IsDirect = IsBaseReference(reference.Instance),
        });
    }

    private static bool IsBaseReference(IOperation? instance) =>
        instance?.Syntax.RawKind == (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.BaseExpression;

    /// <summary>
    /// What the initialiser of a readonly field gives, for members that run on an object made elsewhere.
    /// </summary>
    private AbstractValue InitialValue(IFieldSymbol field, IOperation site)
    {
        if (_body.Owner is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor })
        {
            return AbstractValue.Empty;
        }

        var summary = _store.OfInitializer(field, _context.WithoutFacts, _cancel);
        return summary is null
            ? AbstractValue.Empty
            : Apply(summary, new CallSite(site, null, null, ImmutableArray<AbstractValue>.Empty));
    }
}
