using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>Operators: of the language, and those that somebody wrote.</content>
internal sealed partial class Transfer
{
    private AbstractValue VisitBinary(IBinaryOperation binary)
    {
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            var (whenTrue, whenFalse) = VisitCondition(binary);
            return Truth(whenTrue, whenFalse);
        }

        return VisitOperands(binary);
    }

    /// <summary>
    /// A chain of concatenations is as deep as it is long: walk down its left side without recursion.
    /// </summary>
    private AbstractValue VisitOperands(IBinaryOperation binary)
    {
        var chain = new Stack<IBinaryOperation>();
        IOperation leftmost = binary;
        while (leftmost is IBinaryOperation { ConstantValue.HasValue: false } inner && IsPlainOperator(inner))
        {
            chain.Push(inner);
            leftmost = inner.LeftOperand;
        }

        if (chain.Count == 0)
        {
            return VisitUserOperator(binary);
        }

        var value = Visit(leftmost);
        while (chain.Count > 0)
        {
            var current = chain.Pop();
            var right = Visit(current.RightOperand);
            value = Combine(current, value, right);
        }

        return value;
    }

    private static bool IsPlainOperator(IBinaryOperation binary) => binary.OperatorMethod is null
        && binary.OperatorKind is not (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr);

    private AbstractValue VisitUserOperator(IBinaryOperation binary)
    {
        var left = Visit(binary.LeftOperand);
        var right = Visit(binary.RightOperand);
        return binary.OperatorMethod is { } method
            ? Call(new CallSite(binary, method, null, ImmutableArray.Create(left, right)))
            : Combine(binary, left, right);
    }

    private AbstractValue Combine(IBinaryOperation binary, AbstractValue left, AbstractValue right)
    {
        if (binary.Type?.SpecialType == SpecialType.System_String)
        {
            var taints = Read(left, binary.LeftOperand.TypeBeforeConversion(), ReadMode.Printed, binary.LeftOperand);
            return AbstractValue.Of(taints.Union(
                Read(right, binary.RightOperand.TypeBeforeConversion(), ReadMode.Printed, binary.RightOperand)));
        }

        if (Constants.Evaluate(binary.OperatorKind, left.Known, right.Known) is { } truth)
        {
            return AbstractValue.OfConstant(truth);
        }

        if (Constants.Calculate(binary.OperatorKind, left.Known, right.Known) is { } number)
        {
            return AbstractValue.OfConstant(number);
        }

        return binary.Type.CarriesNothing() ? AbstractValue.Empty : left.Join(right).WithoutConstant();
    }

    private AbstractValue VisitUnary(IUnaryOperation unary)
    {
        var value = Visit(unary.Operand);
        return unary.OperatorMethod is { } method
            ? Call(new CallSite(unary, method, null, ImmutableArray.Create(value)))
            : unary.OperatorKind == UnaryOperatorKind.Not && value.Known is bool known
                ? AbstractValue.OfConstant(!known)
            : unary.Type.CarriesNothing() ? AbstractValue.Empty : value.WithoutConstant();
    }
}
