using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Finds out whether code runs on a developer's machine only: under <c>if (environment.IsDevelopment())</c>, after
/// <c>if (!environment.IsDevelopment()) return;</c>, in a debug build.
/// </summary>
internal sealed class DevelopmentGuard(Compilation compilation)
{
    private readonly DevelopmentTest _test = new(compilation);

    /// <summary>Finds out whether an operation is reached in development only.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>True when something around it makes sure of that.</returns>
    public bool Protects(IOperation operation, CancellationToken cancel)
    {
        if (DebugRegion.Contains(operation, cancel))
        {
            return true;
        }

        for (var inner = operation; inner.Parent is { } outer; inner = outer)
        {
            cancel.ThrowIfCancellationRequested();
            if (IsGuarded(inner, outer))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsGuarded(IOperation inner, IOperation outer) => outer switch
    {
        IConditionalOperation choice when choice.WhenTrue == inner => _test.Proves(choice.Condition, true),
        IConditionalOperation choice when choice.WhenFalse == inner => _test.Proves(choice.Condition, false),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when both.RightOperand == inner =>
            _test.Proves(both.LeftOperand, true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when either.RightOperand == inner =>
            _test.Proves(either.LeftOperand, false),
        IBlockOperation block => block.Operations
            .TakeWhile(statement => statement != inner)
            .Any(LeavesUnlessDevelopment),
        _ => false,
    };

    private bool LeavesUnlessDevelopment(IOperation statement) =>
        statement is IConditionalOperation { WhenFalse: null } choice
        && Leaves(choice.WhenTrue)
        && _test.Proves(choice.Condition, false);

    private static bool Leaves(IOperation statement) => statement switch
    {
        IBlockOperation block => block.Operations.Length > 0 && Leaves(block.Operations[block.Operations.Length - 1]),
        IReturnOperation or IThrowOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBranchOperation { BranchKind: not BranchKind.GoTo } => true,
        _ => false,
    };
}
