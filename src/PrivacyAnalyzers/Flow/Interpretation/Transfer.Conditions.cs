using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>Conditions: which branches can be taken, and what is known of the tested values in each.</content>
internal sealed partial class Transfer
{
    /// <summary>Evaluates a condition; a branch that a constant or a type rules out is unreachable.</summary>
    private (TaintState WhenTrue, TaintState WhenFalse) VisitCondition(IOperation? condition)
    {
        switch (condition)
        {
            case null:
                return (_state, _state);
            case IParenthesizedOperation parenthesized:
                return VisitCondition(parenthesized.Operand);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                var (inner, outer) = VisitCondition(not.Operand);
                return (outer, inner);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } and:
                var (leftTrue, leftFalse) = VisitCondition(and.LeftOperand);
                _state = leftTrue;
                var (bothTrue, rightFalse) = VisitCondition(and.RightOperand);
                return (bothTrue, leftFalse.Join(rightFalse, _table));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } or:
                var (isTrue, isFalse) = VisitCondition(or.LeftOperand);
                _state = isFalse;
                var (rightTrue, bothFalse) = VisitCondition(or.RightOperand);
                return (isTrue.Join(rightTrue, _table), bothFalse);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality
                when TypeTestIn(equality) is { } exact:
                var (same, other) = TypeStates(
                    exact.Tested, Visit(exact.Tested), ImmutableArray.Create(exact.Type));
                return equality.OperatorKind == BinaryOperatorKind.Equals ? (same, other) : (other, same);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality
                when equality.RightOperand.WithoutConversions().ConstantValue is { HasValue: true, Value: null }:
                var (isNull, isSome) = NullStates(equality.LeftOperand, Visit(equality.LeftOperand));
                return equality.OperatorKind == BinaryOperatorKind.Equals ? (isNull, isSome) : (isSome, isNull);
            case IIsPatternOperation match:
                return MatchStates(match.Pattern, match.Value, Visit(match.Value));
            case IIsTypeOperation { IsNegated: false } test:
                return TypeStates(
                    test.ValueOperand, Visit(test.ValueOperand), ImmutableArray.Create(test.TypeOperand));
            default:
                return Branch(Visit(condition).Known);
        }
    }

    private (TaintState WhenTrue, TaintState WhenFalse) Branch(object? known) => known switch
    {
        true => (_state, TaintState.Unreachable),
        false => (TaintState.Unreachable, _state),
        _ => (_state, _state),
    };

    /// <summary>Reads <c>value.GetType() == typeof(Square)</c>.</summary>
    private static (IOperation Tested, ITypeSymbol Type)? TypeTestIn(IBinaryOperation equality) =>
        equality.RightOperand.WithoutConversions() is ITypeOfOperation { TypeOperand: var type }
        && equality.LeftOperand.WithoutConversions()
            is IInvocationOperation { TargetMethod.Name: "GetType", Instance: { } tested, Arguments.IsEmpty: true }
            ? (tested, type)
            : null;

    /// <summary>Gets the states after a pattern has matched and after it has not.</summary>
    private (TaintState Matches, TaintState Fails) MatchStates(
        IPatternOperation pattern,
        IOperation tested,
        AbstractValue value)
    {
        if (TypesIn(pattern) is { IsEmpty: false } types)
        {
            return TypeStates(tested, value, types);
        }

        switch (pattern)
        {
            case INegatedPatternOperation negated:
                var (matches, fails) = MatchStates(negated.Pattern, tested, value);
                return (fails, matches);
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } }:
                return NullStates(tested, value);
            case IDeclarationPatternOperation { MatchesNull: false, MatchedType: { } type } declaration:
                var (holds, misses) = TypeStates(tested, value, ImmutableArray.Create(type));
                _state = holds;
                Match(declaration, value);
                return (_state, misses);
        }

        var before = _state;
        var isMatch = Match(pattern, value);
        return isMatch switch
        {
            true => (_state, TaintState.Unreachable),
            false => (TaintState.Unreachable, before),
            null => (_state, before),
        };
    }

    /// <summary>A variable that is null holds no data.</summary>
    private (TaintState IsNull, TaintState IsSome) NullStates(IOperation tested, AbstractValue value)
    {
        if (Constants.AreEqual(value.Known, Constants.Null) is { } known)
        {
            return Branch(known);
        }

        var before = _state;
        if (VariableIn(tested) is { } variable)
        {
            WriteVariable(variable, AbstractValue.OfConstant(null));
        }

        return (_state, before);
    }

    private ISymbol? VariableIn(IOperation tested) => tested.WithoutConversions() switch
    {
        ILocalReferenceOperation { IsDeclaration: false } local => local.Local,
        IParameterReferenceOperation { Parameter: var parameter }
            when !IsFieldLike(parameter) && !parameter.IsReceiver() => parameter,
        _ => null,
    };

    /// <summary>Gets the types of <c>Square or Circle</c>, none for a pattern that asks for more.</summary>
    private static ImmutableArray<ITypeSymbol> TypesIn(IPatternOperation pattern) => pattern switch
    {
        ITypePatternOperation type => ImmutableArray.Create(type.MatchedType),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either
            when TypesIn(either.LeftPattern) is { IsEmpty: false } left
            && TypesIn(either.RightPattern) is { IsEmpty: false } right => left.AddRange(right),
        _ => ImmutableArray<ITypeSymbol>.Empty,
    };

    private (TaintState Holds, TaintState Misses) TypeStates(
        IOperation tested,
        AbstractValue value,
        ImmutableArray<ITypeSymbol> types)
    {
        var before = _state;
        Narrow(tested, value, types, holds: true);
        var holds = types.Any(type => MayBe(value, type)) ? _state : TaintState.Unreachable;
        _state = before;
        Narrow(tested, value, types, holds: false);
        return (holds, _state);
    }

    /// <summary>Keeps what a type test says of a variable, and of the objects that came from elsewhere.</summary>
    private void Narrow(IOperation tested, AbstractValue value, ImmutableArray<ITypeSymbol> types, bool holds)
    {
        foreach (var target in value.Objects)
        {
            if (target is { IsExact: false, Kind: ObjectKind.Input or ObjectKind.Opaque })
            {
                var cell = _table.CellOf(target, MemberNames.Bounds);
                var bounds = (ReadCell(cell).Known as TypeBounds ?? TypeBounds.None).With(types, holds);
                WriteCell(cell, new AbstractValue(TaintSet.Empty, ImmutableArray<AbstractObject>.Empty, bounds));
            }
        }

        if (VariableIn(tested) is { } variable
            && OfTypes(value, types, holds) is var narrowed && !ReferenceEquals(narrowed, value))
        {
            WriteVariable(variable, narrowed);
        }
    }

    private static AbstractValue OfType(AbstractValue value, ITypeSymbol type) =>
        OfTypes(value, ImmutableArray.Create(type), holds: true);

    /// <summary>Leaves out the objects whose exact type contradicts a test; where none is left, it is null.</summary>
    private static AbstractValue OfTypes(AbstractValue value, ImmutableArray<ITypeSymbol> types, bool holds)
    {
        var objects = value.Objects.RemoveAll(o => o.IsExact && o.Type is { } exact
            && (holds ? !types.Any(exact.MayConvertTo) : types.Any(exact.MustConvertTo)));
        return objects.IsEmpty && !value.Objects.IsEmpty && !HoldsOther(value)
            ? AbstractValue.OfConstant(null)
            : value.WithObjects(objects);
    }

    /// <summary>False where the value is known to be of other types, or null.</summary>
    private static bool MayBe(AbstractValue value, ITypeSymbol type)
    {
        if (ReferenceEquals(value.Known, Constants.Null))
        {
            return false;
        }

        return value.Objects.IsEmpty || HoldsOther(value)
            || value.Objects.Any(o => !o.IsExact || o.Type is null || o.Type.MayConvertTo(type));
    }

    /// <summary>True where the value may be something besides its objects.</summary>
    private static bool HoldsOther(AbstractValue value)
    {
        foreach (var taint in value.Taints)
        {
            if (!IsStoodFor(taint, value.Objects))
            {
                return true;
            }
        }

        return false;
    }
}
