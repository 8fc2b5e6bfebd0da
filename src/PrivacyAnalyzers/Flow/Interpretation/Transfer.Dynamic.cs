using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>
/// Dynamic calls: bound at run time, to the members that the class of the object has by that name, or to the one
/// method of the compilation that has it.
/// </content>
internal sealed partial class Transfer
{
    private AbstractValue VisitDynamicMember(IDynamicMemberReferenceOperation reference)
    {
        var receiver = Visit(reference.Instance);
        AbstractValue? value = null;
        foreach (var target in receiver.Objects)
        {
            var member = CellTable.FindMember(target.Type, reference.MemberName);
            var single = AbstractValue.Of(target);
            value = AbstractValue.Join(value, member is IPropertySymbol { GetMethod: { } getter } property
                    && !_engine.IsStoredAsField(getter, _cancel)
                ? CallWithoutArguments(getter, single, reference)
                : ReadMember(single, reference.MemberName, member, reference));
        }

        return value ?? ReadMember(receiver, reference.MemberName, null, reference);
    }

    private void AssignDynamicMember(IDynamicMemberReferenceOperation reference, AbstractValue value)
    {
        foreach (var target in Visit(reference.Instance).Objects)
        {
            var member = CellTable.FindMember(target.Type, reference.MemberName);
            var single = AbstractValue.Of(target);
            if (member is IPropertySymbol { SetMethod: { } setter } property
                && !_engine.IsStoredAsField(setter, _cancel))
            {
                Call(new CallSite(reference, setter, single, ImmutableArray.Create(value)));
            }
            else
            {
                WriteMember(single, reference.MemberName, member, value);
            }
        }
    }

    private AbstractValue VisitDynamicCall(IDynamicInvocationOperation invocation)
    {
        if (invocation.Operation is not IDynamicMemberReferenceOperation reference)
        {
            var function = Visit(invocation.Operation);
            return InvokeFunction(
                function,
                VisitValues(invocation.Arguments),
                new CallSite(invocation, null, null, ImmutableArray<AbstractValue>.Empty));
        }

        var receiver = reference.Instance is null ? null : Visit(reference.Instance);
        var arguments = VisitValues(invocation.Arguments);
        var candidates = _engine.CandidatesOf(invocation.Syntax, _cancel);
        if (candidates.IsEmpty)
        {
            candidates = CandidatesNamed(reference.MemberName, receiver ?? AbstractValue.Empty);
        }

        return CallOneOf(candidates, receiver, arguments, invocation);
    }

    private ImmutableArray<IMethodSymbol> CandidatesNamed(string name, AbstractValue receiver)
    {
        var known = receiver.Objects
            .Where(static o => o.Type is { TypeKind: not TypeKind.Dynamic, SpecialType: not SpecialType.System_Object })
            .SelectMany(static o => o.Type!.SelfAndBases())
            .SelectMany(type => type.GetMembers(name))
            .OfType<IMethodSymbol>()
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray();
        return known.IsEmpty && receiver.Objects.All(static o => !o.IsExact) ? _engine.OnlyMethodNamed(name) : known;
    }

    private AbstractValue CallOneOf(
        ImmutableArray<IMethodSymbol> candidates,
        AbstractValue? receiver,
        ImmutableArray<AbstractValue> arguments,
        IOperation site)
    {
        var before = _state;
        var after = TaintState.Unreachable;
        AbstractValue? value = null;
        foreach (var candidate in candidates)
        {
            if (!Accepts(candidate, arguments)
                || (receiver is not null && !candidate.IsStatic && !IsFor(candidate, receiver)))
            {
                continue;
            }

            _state = before;
            value = AbstractValue.Join(value, Call(new CallSite(
                site, candidate, candidate.IsStatic ? null : receiver, Fit(arguments, candidate.Parameters.Length))));
            after = after.Join(_state, _table);
        }

        _state = after.IsReachable ? after : before;
        return value ?? AbstractValue.Empty;
    }

    private static bool Accepts(IMethodSymbol method, ImmutableArray<AbstractValue> arguments)
    {
        if (method.Parameters.Length < arguments.Length
            || method.Parameters.Skip(arguments.Length).Any(static p => !p.IsOptional && !p.IsParams))
        {
            return false;
        }

        for (var index = 0; index < arguments.Length; index++)
        {
            var type = method.Parameters[index].Type;
            var misfit = arguments[index].Known is string or bool or int
                ? arguments[index].Known is string != (type.SpecialType == SpecialType.System_String)
                : ExactTypeOf(arguments[index]) is { } exact && !exact.MayConvertTo(type);
            if (misfit && type.SpecialType != SpecialType.System_Object && type.TypeKind != TypeKind.Dynamic)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFor(IMethodSymbol method, AbstractValue receiver) => receiver.Objects
        .Any(o => !o.IsExact || o.Type is null || o.Type.MayConvertTo(method.ContainingType));

    private AbstractValue VisitDynamicIndexer(IDynamicIndexerAccessOperation access)
    {
        var receiver = Visit(access.Operation);
        var arguments = VisitValues(access.Arguments);
        var getters = IndexersOf(receiver).Select(static i => i.GetMethod).OfType<IMethodSymbol>().ToImmutableArray();
        return getters.IsEmpty
            ? ReadMember(receiver, AccessPath.Element, null, access)
            : CallOneOf(getters, receiver, arguments, access);
    }

    private void AssignDynamicElement(IDynamicIndexerAccessOperation access, AbstractValue value)
    {
        var receiver = Visit(access.Operation);
        var arguments = VisitValues(access.Arguments).Add(value);
        var setters = IndexersOf(receiver).Select(static i => i.SetMethod).OfType<IMethodSymbol>().ToImmutableArray();
        if (setters.IsEmpty)
        {
            WriteMember(receiver, AccessPath.Element, null, value);
        }
        else
        {
            CallOneOf(setters, receiver, arguments, access);
        }
    }

    private static IEnumerable<IPropertySymbol> IndexersOf(AbstractValue receiver) => receiver.Objects
        .SelectMany(static o => o.Type?.SelfAndBases() ?? [])
        .SelectMany(static type => type.GetMembers())
        .OfType<IPropertySymbol>()
        .Where(static property => property.IsIndexer);

    private AbstractValue VisitDynamicCreation(IDynamicObjectCreationOperation creation)
    {
        var arguments = VisitValues(creation.Arguments);
        var made = AbstractValue.Of(NewObject(creation, creation.Type));
        var constructors = (creation.Type as INamedTypeSymbol)?.InstanceConstructors
            ?? ImmutableArray<IMethodSymbol>.Empty;
        CallOneOf(constructors, made, arguments, creation);
        RunInitializer(creation.Initializer, made);
        return made;
    }

    private ImmutableArray<AbstractValue> VisitValues(ImmutableArray<IOperation> operations)
    {
        var values = NoValues(operations.Length);
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = Visit(operations[index]);
        }

        return ImmutableArray.Create(values);
    }
}
