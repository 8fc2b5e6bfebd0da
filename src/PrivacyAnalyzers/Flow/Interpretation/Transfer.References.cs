using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>References: <c>ref</c> variables, returns and fields, which stand for another place.</content>
internal sealed partial class Transfer
{
    private static bool IsReference(AbstractValue value) =>
        !value.Objects.IsEmpty && value.Objects[0].Kind == ObjectKind.Reference;

    private AbstractValue Dereferenced(AbstractValue reference)
    {
        AbstractValue? value = null;
        foreach (var target in reference.Objects)
        {
            if (target.Kind == ObjectKind.Reference)
            {
                value = AbstractValue.Join(value, _state.Read(target.Cell, _table));
            }
        }

        return value ?? AbstractValue.Empty;
    }

    private void WriteThrough(AbstractValue reference, AbstractValue value)
    {
        foreach (var target in reference.Objects)
        {
            if (target.Kind == ObjectKind.Reference)
            {
                var before = _state.Read(target.Cell, _table);
                var replaces = reference.Objects.Length == 1
                    && (value.IsEmpty || _table.MemberOf(target.Cell) != AccessPath.Element);
                _state = _state.Write(target.Cell, replaces ? value : before.Join(value));
            }
        }
    }

    /// <summary>Makes a variable or field refer to places from now on.</summary>
    private void Bind(int cell, AbstractValue references)
    {
        if (IsReference(references))
        {
            _state = _state.Write(cell, references);
        }
    }

    private void AssignReference(ISimpleAssignmentOperation assignment)
    {
        var places = PlacesOf(assignment.Value);
        switch (assignment.Target)
        {
            case ILocalReferenceOperation { Local: var local }:
                Bind(VariableCell(local), places);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                Bind(VariableCell(parameter), places);
                break;
            case IFieldReferenceOperation { Field: var field } reference:
                foreach (var owner in Visit(reference.Instance).Objects)
                {
                    Bind(_table.CellOf(owner, _engine.NameOf(field), field), places);
                }

                break;
        }
    }

    /// <summary>Gets references to the places that an expression names, empty where none is known.</summary>
    private AbstractValue PlacesOf(IOperation? operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation { Local: var local }:
                return PlaceIn(_variables, MemberNames.OfVariable(local), local);
            case IParameterReferenceOperation { Parameter: var parameter } when !IsFieldLike(parameter):
                return PlaceIn(_variables, MemberNames.OfVariable(parameter), parameter);
            case IFieldReferenceOperation { Field: var field } reference:
                var owner = field.IsStatic
                    ? AbstractValue.Of(_table.StaticObject(field.ContainingType))
                    : Visit(reference.Instance);
                return PlacesIn(owner, _engine.NameOf(field), field);
            case IArrayElementReferenceOperation element:
                VisitAll(element.Indices);
                return PlacesIn(Visit(element.ArrayReference), AccessPath.Element, null);
            case IInlineArrayAccessOperation element:
                Visit(element.Argument);
                return PlacesIn(Visit(element.Instance), AccessPath.Element, null);
            case IConditionalOperation { IsRef: true } choice:
                var (whenTrue, whenFalse) = VisitCondition(choice.Condition);
                _state = whenTrue.Join(whenFalse, _table);
                return PlacesOf(choice.WhenTrue).Join(PlacesOf(choice.WhenFalse));
            case ISimpleAssignmentOperation { IsRef: true } assignment:
                AssignReference(assignment);
                return PlacesOf(assignment.Target);
            case IInvocationOperation or IPropertyReferenceOperation:
                return PlacesGivenBy(operation);
            default:
                return AbstractValue.Empty;
        }
    }

    /// <summary>A library that hands out a reference hands out one to an element.</summary>
    private AbstractValue PlacesGivenBy(IOperation operation)
    {
        var value = operation is IInvocationOperation invocation
            ? Invoke(invocation)
            : ReadProperty((IPropertyReferenceOperation)operation);
        return IsReference(value) || operation is not IPropertyReferenceOperation { Instance: { } instance }
            ? value
            : PlacesIn(Visit(instance), AccessPath.Element, null);
    }

    private AbstractValue PlacesIn(AbstractValue owner, string member, ISymbol? symbol)
    {
        var places = AbstractValue.Empty;
        foreach (var target in owner.Objects)
        {
            places = places.Plus(PlaceIn(target, member, symbol));
        }

        return places;
    }

    private AbstractValue PlaceIn(AbstractObject owner, string member, ISymbol? symbol)
    {
        var cell = _table.CellOf(owner, member, symbol);
        var held = _state.Read(cell, _table);
        return IsReference(held) ? held : AbstractValue.Of(_table.ReferenceTo(cell));
    }

    /// <summary>
    /// A span or memory that a library makes of an array or of another span shows the same elements: what is written
    /// through it is in the array.
    /// </summary>
    private AbstractValue? WindowOn(CallSite site)
    {
        var target = site.Target!;
        var isConstructor = target.MethodKind == MethodKind.Constructor;
        var type = isConstructor ? target.ContainingType : target.ReturnType;
        if (!type.IsSpan() || _engine.IsOurs(target))
        {
            return null;
        }

        var source = target.IsStatic || isConstructor ? site.Values.FirstOrDefault() : site.Receiver;
        if (source is null || source.Objects.IsEmpty)
        {
            return null;
        }

        var made = isConstructor
            ? site.Receiver!.Objects[0]
            : _table.Allocated(site.Operation.Syntax, type, "window");
        var places = PlacesIn(source, AccessPath.Element, null);
        if (target.Parameters.Length > (target.IsStatic || isConstructor ? 1 : 0))
        {
            // A slice shows some of the elements: clearing it leaves the others.
            places = places.Plus(AbstractValue.Of(_table.ReferenceTo(_table.CellOf(made, MemberNames.Self))));
        }

        Bind(_table.CellOf(made, AccessPath.Element), places);
        return new AbstractValue(OwnTaints(source, forMember: true), ImmutableArray.Create(made));
    }
}
