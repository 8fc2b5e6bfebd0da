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
                when equality.RightOperand.WithoutConversions().ConstantValue is { HasValue: true, Value: null }:
                var (isNull, isSome) = NullStates(equality.LeftOperand, Visit(equality.LeftOperand));
                return equality.OperatorKind == BinaryOperatorKind.Equals ? (isNull, isSome) : (isSome, isNull);
            case IIsPatternOperation match:
                return MatchStates(match.Pattern, match.Value, Visit(match.Value));
            case IIsTypeOperation { IsNegated: false } test:
                return TypeStates(test.ValueOperand, Visit(test.ValueOperand), test.TypeOperand);
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

    /// <summary>Gets the states after a pattern has matched and after it has not.</summary>
    private (TaintState Matches, TaintState Fails) MatchStates(
        IPatternOperation pattern,
        IOperation tested,
        AbstractValue value)
    {
        switch (pattern)
        {
            case INegatedPatternOperation negated:
                var (matches, fails) = MatchStates(negated.Pattern, tested, value);
                return (fails, matches);
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } }:
                return NullStates(tested, value);
            case ITypePatternOperation type:
                return TypeStates(tested, value, type.MatchedType);
            case IDeclarationPatternOperation { MatchesNull: false, MatchedType: { } type } declaration:
                var (holds, misses) = TypeStates(tested, value, type);
                _state = holds;
                Match(declaration, OfType(value, type, holds: true));
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

    private (TaintState Holds, TaintState Misses) TypeStates(IOperation tested, AbstractValue value, ITypeSymbol type)
    {
        var before = _state;
        Narrow(tested, value, type, holds: true);
        var holds = MayBe(value, type) ? _state : TaintState.Unreachable;
        _state = before;
        Narrow(tested, value, type, holds: false);
        return (holds, _state);
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
            WriteVariable(MemberNames.OfVariable(variable), AbstractValue.OfConstant(null), variable);
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

    /// <summary>Keeps what a type test says of a variable, and of the objects that came from elsewhere.</summary>
    private void Narrow(IOperation tested, AbstractValue value, ITypeSymbol type, bool holds)
    {
        foreach (var target in value.Objects)
        {
            if (target is { IsExact: false, Kind: ObjectKind.Input or ObjectKind.Opaque })
            {
                var cell = _table.CellOf(target, MemberNames.Bounds);
                var bounds = (ReadCell(cell).Known as TypeBounds ?? TypeBounds.None).With(type, holds);
                WriteCell(cell, new AbstractValue(TaintSet.Empty, ImmutableArray<AbstractObject>.Empty, bounds));
            }
        }

        if (VariableIn(tested) is { } variable && OfType(value, type, holds) is var narrowed && !ReferenceEquals(narrowed, value))
        {
            WriteVariable(MemberNames.OfVariable(variable), narrowed, variable);
        }
    }

    /// <summary>Leaves out the objects whose exact type contradicts a test.</summary>
    private static AbstractValue OfType(AbstractValue value, ITypeSymbol type, bool holds) =>
        value.WithObjects(value.Objects.RemoveAll(o => o.IsExact && o.Type is not null
            && (holds ? !o.Type.MayConvertTo(type) : o.Type.MustConvertTo(type))));

    /// <summary>False where the value is known to be of other types, or null.</summary>
    private static bool MayBe(AbstractValue value, ITypeSymbol type)
    {
        if (ReferenceEquals(value.Known, Constants.Null))
        {
            return false;
        }

        return value.Objects.IsEmpty || !value.Taints.IsEmpty
            || value.Objects.Any(o => !o.IsExact || o.Type is null || o.Type.MayConvertTo(type));
    }
}
