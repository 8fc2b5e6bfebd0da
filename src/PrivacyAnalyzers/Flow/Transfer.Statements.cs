using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>Statements and control flow.</content>
internal sealed partial class Transfer
{
    private readonly Dictionary<ILabelSymbol, TaintState> _jumps = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILabelSymbol> _passed = new(SymbolEqualityComparer.Default);
    private readonly Stack<TaintState[]> _tries = new();

    private AbstractValue _thrown = AbstractValue.Empty;
    private bool _jumpedBack;
    private bool _isIterator;

    private AbstractValue? VisitStatement(IOperation operation)
    {
        switch (operation)
        {
            case IBlockOperation block:
                return VisitBlock(block);
            case IConditionalOperation { Type: null } conditional:
                return VisitIf(conditional);
            case ILoopOperation loop:
                return VisitLoop(loop);
            case ISwitchOperation choice:
                return VisitSwitch(choice);
            case ITryOperation attempt:
                return VisitTry(attempt);
            case IReturnOperation result:
                return VisitReturn(result);
            case IBranchOperation branch:
                return VisitBranch(branch);
            case ILabeledOperation labeled:
                return VisitLabeled(labeled);
            case IThrowOperation thrown:
                return VisitThrow(thrown);
            case IUsingOperation usage:
                Visit(usage.Resources);
                return Visit(usage.Body);
            case ILocalFunctionOperation function:
                _nested.Add(function.Symbol);
                return AbstractValue.Empty;
            case IVariableDeclaratorOperation declarator:
                return VisitDeclarator(declarator);
            default:
                return null;
        }
    }

    private AbstractValue VisitBlock(IBlockOperation block)
    {
        foreach (var statement in block.Operations)
        {
            if (statement is ILocalFunctionOperation function)
            {
                _nested.Add(function.Symbol);
            }
            else
            {
                Visit(statement);
            }
        }

        return AbstractValue.Empty;
    }

    private AbstractValue VisitDeclarator(IVariableDeclaratorOperation declarator)
    {
        var initializer = declarator.GetVariableInitializer();
        var value = initializer is null ? AbstractValue.Empty : Visit(initializer.Value);
        AssignVariable(declarator.Symbol, value, declarator);
        return AbstractValue.Empty;
    }

    private AbstractValue VisitIf(IConditionalOperation conditional)
    {
        var (whenTrue, whenFalse) = VisitCondition(conditional.Condition);
        _state = whenTrue;
        Visit(conditional.WhenTrue);
        var afterTrue = _state;
        _state = whenFalse;
        Visit(conditional.WhenFalse);
        _state = afterTrue.Join(_state, _table);
        return AbstractValue.Empty;
    }

    /// <summary>Evaluates a condition; a branch that a constant rules out is unreachable.</summary>
    private (TaintState WhenTrue, TaintState WhenFalse) VisitCondition(IOperation? condition)
    {
        switch (condition)
        {
            case null:
                return (_state, _state);
            case { ConstantValue: { HasValue: true, Value: bool known } }:
                return known ? (_state, TaintState.Unreachable) : (TaintState.Unreachable, _state);
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
            default:
                Visit(condition);
                return (_state, _state);
        }
    }

    private AbstractValue VisitLoop(ILoopOperation loop)
    {
        var source = loop is IForEachLoopOperation each ? Visit(each.Collection) : AbstractValue.Empty;
        if (loop is IForLoopOperation counted)
        {
            VisitAll(counted.Before);
        }

        var after = TaintState.Unreachable;
        for (var round = 0; round < FlowLimits.Rounds && _state.IsReachable; round++)
        {
            var start = _state;
            var left = RunLoopOnce(loop, source);
            after = after.Join(left, _table);
            _state = start.Join(_state, _table);
            if (_state.IsSame(start))
            {
                break;
            }
        }

        _state = after.Join(TakeJumps(loop.ExitLabel), _table);
        return AbstractValue.Empty;
    }

    /// <summary>Runs condition and body once; the state is then the one before the next round.</summary>
    private TaintState RunLoopOnce(ILoopOperation loop, AbstractValue source)
    {
        var left = _state;
        switch (loop)
        {
            case IForEachLoopOperation each:
                AssignLoopVariable(each, source);
                Visit(each.Body);
                break;
            case IForLoopOperation counted:
                (_state, left) = counted.Condition is null
                    ? (_state, TaintState.Unreachable)
                    : VisitCondition(counted.Condition);
                Visit(counted.Body);
                break;
            case IWhileLoopOperation { ConditionIsTop: true } loops:
                (_state, left) = VisitCondition(loops.Condition);
                (_state, left) = loops.ConditionIsUntil ? (left, _state) : (_state, left);
                Visit(loops.Body);
                break;
            default:
                Visit(loop.Body);
                break;
        }

        _state = _state.Join(TakeJumps(loop.ContinueLabel), _table);
        switch (loop)
        {
            case IForLoopOperation counted:
                VisitAll(counted.AtLoopBottom);
                break;
            case IWhileLoopOperation { ConditionIsTop: false } loops:
                (_state, left) = VisitCondition(loops.Condition);
                break;
        }

        return left;
    }

    private void AssignLoopVariable(IForEachLoopOperation each, AbstractValue source)
    {
        var element = ReadMember(source, AccessPath.Element, null, each.Collection);
        switch (each.LoopControlVariable)
        {
            case IVariableDeclaratorOperation declarator:
                AssignVariable(declarator.Symbol, element, each.Collection);
                break;
            case { } target:
                Assign(target, element, each.Collection);
                break;
        }
    }

    private AbstractValue VisitSwitch(ISwitchOperation choice)
    {
        var value = Visit(choice.Value);
        var remaining = _state;
        var after = TaintState.Unreachable;
        var fallsThrough = true;
        foreach (var section in choice.Cases)
        {
            var entry = TaintState.Unreachable;
            foreach (var clause in section.Clauses)
            {
                _state = remaining;
                VisitClause(clause, value);
                entry = entry.Join(_state, _table).Join(TakeJumps(clause.Label), _table);
                fallsThrough &= clause is not IDefaultCaseClauseOperation;
            }

            _state = entry;
            VisitAll(section.Body);
            after = after.Join(_state, _table);
        }

        _state = after.Join(TakeJumps(choice.ExitLabel), _table);
        if (fallsThrough)
        {
            _state = _state.Join(remaining, _table);
        }

        return AbstractValue.Empty;
    }

    private void VisitClause(ICaseClauseOperation clause, AbstractValue value)
    {
        if (clause is IPatternCaseClauseOperation pattern)
        {
            Match(pattern.Pattern, value);
            (_state, _) = VisitCondition(pattern.Guard);
        }
    }

    private AbstractValue VisitTry(ITryOperation attempt)
    {
        var mayThrow = new[] { _state };
        _tries.Push(mayThrow);
        var outerThrown = _thrown;
        _thrown = AbstractValue.Empty;
        Visit(attempt.Body);
        _tries.Pop();
        var after = _state;
        var caught = _thrown;
        var entry = mayThrow[0].Join(after, _table);
        _thrown = attempt.Catches.IsEmpty ? outerThrown.Join(caught) : outerThrown;
        foreach (var clause in attempt.Catches)
        {
            _state = entry;
            VisitCatch(clause, caught);
            after = after.Join(_state, _table);
        }

        if (attempt.Finally is not null)
        {
            VisitFinally(attempt.Finally, after, entry);
            return AbstractValue.Empty;
        }

        _state = after;
        return AbstractValue.Empty;
    }

    private void VisitCatch(ICatchClauseOperation clause, AbstractValue caught)
    {
        if (clause.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation declarator)
        {
            var value = caught.Join(AbstractValue.Of(_table.Opaque(clause, "caught", declarator.Symbol.Type)));
            AssignVariable(declarator.Symbol, value, declarator);
        }

        (_state, _) = VisitCondition(clause.Filter);
        Visit(clause.Handler);
    }

    /// <summary>A finally block runs after the body and after an exception; only the first goes on behind it.</summary>
    private void VisitFinally(IBlockOperation block, TaintState afterBody, TaintState afterThrow)
    {
        _state = afterThrow;
        Visit(block);
        _state = afterBody;
        Visit(block);
    }

    private AbstractValue VisitReturn(IReturnOperation result)
    {
        var value = Visit(result.ReturnedValue);
        _returned = _returned.Join(value);
        _isIterator |= result.Kind != OperationKind.Return;
        if (result.Kind != OperationKind.YieldReturn)
        {
            _exit = _exit.Join(_state, _table);
            _state = TaintState.Unreachable;
        }

        return AbstractValue.Empty;
    }

    private AbstractValue VisitThrow(IThrowOperation thrown)
    {
        _thrown = _thrown.Join(Visit(thrown.Exception));
        NoteMayThrow();
        _state = TaintState.Unreachable;
        return AbstractValue.Empty;
    }

    /// <summary>A handler may see every state in which something was called.</summary>
    private void NoteMayThrow()
    {
        if (_tries.Count > 0)
        {
            var states = _tries.Peek();
            states[0] = states[0].Join(_state, _table);
        }
    }

    private AbstractValue VisitBranch(IBranchOperation branch)
    {
        var before = _jumps.TryGetValue(branch.Target, out var known) ? known : TaintState.Unreachable;
        var joined = before.Join(_state, _table);
        _jumps[branch.Target] = joined;
        _jumpedBack |= _passed.Contains(branch.Target) && !joined.IsSame(before);
        _state = TaintState.Unreachable;
        return AbstractValue.Empty;
    }

    private AbstractValue VisitLabeled(ILabeledOperation labeled)
    {
        _passed.Add(labeled.Label);
        if (_jumps.TryGetValue(labeled.Label, out var arriving))
        {
            _state = _state.Join(arriving, _table);
        }

        return Visit(labeled.Operation);
    }

    private TaintState TakeJumps(ILabelSymbol? label) =>
        label is not null && _jumps.TryGetValue(label, out var state) ? state : TaintState.Unreachable;

    private void VisitAll(ImmutableArray<IOperation> operations)
    {
        foreach (var operation in operations)
        {
            Visit(operation);
        }
    }
}
