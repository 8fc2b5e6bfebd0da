using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>Assignments: what is written where.</content>
internal sealed partial class Transfer
{
    private AbstractValue VisitAssignment(ISimpleAssignmentOperation assignment)
    {
        if (assignment.IsRef)
        {
            AssignReference(assignment);
            return Visit(assignment.Target);
        }

        var value = Visit(assignment.Value);
        var member = (assignment.Target as IMemberReferenceOperation)?.Member;
        Assign(assignment.Target, AsDeclared(value, member, assignment.Value), assignment);
        return value;
    }

    private AbstractValue VisitCompound(ICompoundAssignmentOperation compound)
    {
        var left = Visit(compound.Target);
        var right = Visit(compound.Value);
        AbstractValue value;
        if (compound.OperatorMethod is { IsStatic: false } changing)
        {
            return CallOnTarget(compound, compound.Target, changing, left, ImmutableArray.Create(right));
        }

        if (compound.OperatorMethod is { } method)
        {
            value = Call(new CallSite(compound, method, null, ImmutableArray.Create(left, right)));
        }
        else if (compound.Type?.SpecialType == SpecialType.System_String)
        {
            var text = Read(right, compound.Value.TypeBeforeConversion(), ReadMode.Printed, compound.Value);
            value = AbstractValue.Of(OwnTaints(left).Union(text));
        }
        else
        {
            value = compound.Type.CarriesNothing() ? AbstractValue.Empty : left.Join(right).WithoutConstant();
        }

        Assign(compound.Target, value, compound);
        return value;
    }

    private AbstractValue VisitIncrement(IIncrementOrDecrementOperation increment)
    {
        var before = Visit(increment.Target);
        if (increment.OperatorMethod is { IsStatic: false } changing)
        {
            return CallOnTarget(increment, increment.Target, changing, before, ImmutableArray<AbstractValue>.Empty);
        }

        var value = increment.OperatorMethod is { IsStatic: true } method
            ? Call(new CallSite(increment, method, null, ImmutableArray.Create(before)))
            : before.WithoutConstant();
        Assign(increment.Target, value, increment);
        return increment.IsPostfix ? before : value;
    }

    /// <summary>An operator that changes its left side instead of giving a new value.</summary>
    private AbstractValue CallOnTarget(
        IOperation operation,
        IOperation target,
        IMethodSymbol method,
        AbstractValue receiver,
        ImmutableArray<AbstractValue> arguments)
    {
        Call(new CallSite(operation, method, receiver, arguments) { ReceiverOperation = target });
        return Visit(target);
    }

    private AbstractValue VisitCoalesceAssignment(ICoalesceAssignmentOperation coalesce)
    {
        var before = Visit(coalesce.Target);
        var value = before.Join(Visit(coalesce.Value));
        Assign(coalesce.Target, value, coalesce);
        return value;
    }

    private AbstractValue VisitSymbolInitializer(ISymbolInitializerOperation initializer)
    {
        var value = Visit(initializer.Value);
        var receiver = ThisValue();
        switch (initializer)
        {
            case IFieldInitializerOperation fields:
                foreach (var field in fields.InitializedFields)
                {
                    WriteMember(ReceiverOf(field, receiver), _engine.NameOf(field), field, value);
                }

                break;
            case IPropertyInitializerOperation properties:
                foreach (var property in properties.InitializedProperties)
                {
                    WriteMember(ReceiverOf(property, receiver), _engine.NameOf(property), property, value);
                }

                break;
        }

        return value;
    }

    private AbstractValue ReceiverOf(ISymbol member, AbstractValue receiver) =>
        member.IsStatic ? AbstractValue.Of(_table.StaticObject(member.ContainingType)) : receiver;

    private AbstractValue VisitEvent(IEventReferenceOperation reference) => ReadMember(
        reference.Event.IsStatic
            ? AbstractValue.Of(_table.StaticObject(reference.Event.ContainingType))
            : Visit(reference.Instance),
        _engine.NameOf(reference.Event),
        reference.Event,
        reference);

    /// <summary>A handler is kept until the event is raised; on an object from elsewhere it is taken to run.</summary>
    private AbstractValue VisitEventAssignment(IEventAssignmentOperation assignment)
    {
        var handler = Visit(assignment.HandlerValue);
        if (assignment.Adds && assignment.EventReference is IEventReferenceOperation { Event: { } target } reference)
        {
            var receiver = target.IsStatic
                ? AbstractValue.Of(_table.StaticObject(target.ContainingType))
                : Visit(reference.Instance);
            if (target.AddMethod is { } add && _store.HasBody(add, _cancel))
            {
                Call(new CallSite(assignment, add, receiver, ImmutableArray.Create(handler)));
                return AbstractValue.Empty;
            }

            var cell = _engine.NameOf(target);
            WriteMember(receiver, cell, target, ReadMember(receiver, cell, target, reference).Join(handler));
        }

        return AbstractValue.Empty;
    }

    private void Assign(IOperation target, AbstractValue value, IOperation site)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                AssignVariable(local.Local, value, site);
                break;
            case IParameterReferenceOperation { Parameter: var parameter } when !IsFieldLike(parameter):
                AssignVariable(parameter, value, site);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                WriteMember(ThisValue(), MemberNames.OfCaptured(parameter), parameter, value);
                break;
            case IFieldReferenceOperation { Field: var field } reference:
                WriteMember(
                    field.IsStatic ? ReceiverOf(field, AbstractValue.Empty) : Visit(reference.Instance),
                    _engine.NameOf(field),
                    field,
                    Copied(Moved(value, field, site), field.Type, site));
                break;
            case IPropertyReferenceOperation property:
                AssignProperty(property, Copied(Moved(value, property.Property, site), property.Type, site), site);
                break;
            case IArrayElementReferenceOperation or IInlineArrayAccessOperation:
                AssignElement(target, value, site);
                break;
            case IInvocationOperation { TargetMethod.ReturnsByRef: true }:
            case IConditionalOperation { IsRef: true }:
                AssignByReference(target, value);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value, site);
                break;
            case ITupleOperation tuple:
                Deconstruct(tuple, value, default, site);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value, site);
                break;
            case IConditionalAccessOperation access:
                _conditionalReceivers.Push(Visit(access.Operation));
                Assign(access.WhenNotNull, value, site);
                _conditionalReceivers.Pop();
                break;
            case IDynamicMemberReferenceOperation member:
                AssignDynamicMember(member, value);
                break;
            case IDynamicIndexerAccessOperation access:
                AssignDynamicElement(access, value);
                break;
            case IDiscardOperation:
                break;
            default:
                WriteMember(Visit(target), MemberNames.Self, null, AbstractValue.Of(OwnTaints(value)));
                break;
        }
    }

    private void AssignElement(IOperation element, AbstractValue value, IOperation site)
    {
        var children = element.ChildOperations.ToImmutableArray();
        var array = Visit(children[0]);
        VisitAll(children.RemoveAt(0));
        WriteMember(array, AccessPath.Element, null, Copied(value, element.Type, site));
    }

    private void AssignByReference(IOperation target, AbstractValue value)
    {
        var places = PlacesOf(target);
        if (IsReference(places))
        {
            WriteThrough(places, value);
        }
        else if (target is IPropertyReferenceOperation { Instance: { } instance })
        {
            WriteMember(Visit(instance), AccessPath.Element, null, value);
        }
    }

    private void AssignVariable(ISymbol variable, AbstractValue value, IOperation site)
    {
        var type = variable is ILocalSymbol local ? local.Type : (variable as IParameterSymbol)?.Type;
        WriteVariable(variable, Copied(Moved(value, variable, site), type, site));
    }

    /// <summary>Notes on the paths that the data went into a variable or member.</summary>
    private static AbstractValue Moved(AbstractValue value, ISymbol target, IOperation site)
    {
        if (value.Taints.IsEmpty)
        {
            return value;
        }

        var step = StepAt(site, target);
        return value.WithTaints(value.Taints.Select(taint => taint.Through(step)));
    }
}
