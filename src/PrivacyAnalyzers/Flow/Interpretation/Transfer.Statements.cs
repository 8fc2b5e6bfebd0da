using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>Statements and control flow.</content>
internal sealed partial class Transfer
{
    private readonly Dictionary<ILabelSymbol, TaintState> _jumps = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILabelSymbol> _passed = new(SymbolEqualityComparer.Default);

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
                return VisitUsing(usage);
            case IUsingDeclarationOperation usage:
                Visit(usage.DeclarationGroup);
                return AbstractValue.Empty;
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

        foreach (var statement in block.Operations)
        {
            if (statement is IUsingDeclarationOperation usage)
            {
                DisposeAll(usage.DeclarationGroup, usage.IsAsynchronous);
            }
        }

        return AbstractValue.Empty;
    }

    private AbstractValue VisitUsing(IUsingOperation usage)
    {
        var value = Visit(usage.Resources);
        Visit(usage.Body);
        if (usage.Resources is IVariableDeclarationGroupOperation group)
        {
            DisposeAll(group, usage.IsAsynchronous);
        }
        else
        {
            Dispose(value, usage.Resources, usage.IsAsynchronous);
        }

        return AbstractValue.Empty;
    }

    private void DisposeAll(IVariableDeclarationGroupOperation group, bool isAsynchronous)
    {
        foreach (var declaration in group.Declarations)
        {
            foreach (var declarator in declaration.Declarators)
            {
                Dispose(ReadVariable(declarator.Symbol), declarator, isAsynchronous);
            }
        }
    }

    /// <summary>The end of a using runs the Dispose of our own classes.</summary>
    private void Dispose(AbstractValue resource, IOperation site, bool isAsynchronous)
    {
        foreach (var target in resource.Objects)
        {
            var dispose = target.Type?.SelfAndBases()
                .Where(_engine.IsOurs)
                .SelectMany(type => type.GetMembers(isAsynchronous ? "DisposeAsync" : "Dispose"))
                .OfType<IMethodSymbol>()
                .FirstOrDefault(static m => m.Parameters.IsEmpty && !m.IsStatic);
            if (dispose is not null)
            {
                CallWithoutArguments(dispose, AbstractValue.Of(target), site);
            }
        }
    }

    private AbstractValue VisitDeclarator(IVariableDeclaratorOperation declarator)
    {
        var initializer = declarator.GetVariableInitializer();
        if (declarator.Symbol.IsRef && initializer is not null)
        {
            var places = PlacesOf(initializer.Value);
            Bind(VariableCell(declarator.Symbol), places);
            if (IsReference(places))
            {
                return AbstractValue.Empty;
            }
        }

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
        var element = ElementIn(each, source);
        switch (each.LoopControlVariable)
        {
            case IVariableDeclaratorOperation declarator:
                AssignVariable(declarator.Symbol, element, each.Collection);
                break;
            case IDeclarationExpressionOperation or ITupleOperation:
                Deconstruct(each.LoopControlVariable, element, _engine.DeconstructionOf(each.Syntax), each.Collection);
                break;
            case { } target:
                Assign(target, element, each.Collection);
                break;
        }
    }

    private AbstractValue ElementIn(IForEachLoopOperation each, AbstractValue source)
    {
        var way = _engine.EnumerationOf(each.Syntax);
        return way is { GetEnumeratorMethod: { } getEnumerator, CurrentProperty: { } current }
            && _engine.IsOurs(getEnumerator)
            ? CurrentOf(CallWithoutArguments(getEnumerator, source, each.Collection), current, each.Collection)
            : ReadMember(source, AccessPath.Element, null, each.Collection);
    }

    private AbstractValue CurrentOf(AbstractValue enumerator, IPropertySymbol current, IOperation site) =>
        _engine.IsOurs(current) && current.GetMethod is { } getter
            ? CallWithoutArguments(getter, enumerator, site)
            : ReadMember(enumerator, AccessPath.Element, null, site);

    private AbstractValue VisitSwitch(ISwitchOperation choice)
    {
        var value = Visit(choice.Value);
        var (entries, remaining) = EnterCases(choice, value);
        var after = TaintState.Unreachable;
        for (var index = 0; index < entries.Length; index++)
        {
            var section = choice.Cases[index];
            _state = entries[index];
            foreach (var clause in section.Clauses)
            {
                _state = _state.Join(TakeJumps(clause.Label), _table);
            }

            VisitAll(section.Body);
            after = after.Join(_state, _table);
        }

        _state = after.Join(TakeJumps(choice.ExitLabel), _table).Join(remaining, _table);
        return AbstractValue.Empty;
    }

    /// <summary>Finds the state in which each section starts, and the one in which no section does.</summary>
    private (TaintState[] Entries, TaintState Remaining) EnterCases(ISwitchOperation choice, AbstractValue value)
    {
        var entries = new TaintState[choice.Cases.Length];
        var byDefault = -1;
        for (var index = 0; index < entries.Length; index++)
        {
            foreach (var clause in choice.Cases[index].Clauses)
            {
                if (clause is IDefaultCaseClauseOperation)
                {
                    byDefault = index;
                    continue;
                }

                var (enters, passes) = VisitClause(clause, choice.Value, value);
                entries[index] = entries[index].Join(enters, _table);
                _state = passes;
            }
        }

        if (byDefault < 0)
        {
            return (entries, _state);
        }

        entries[byDefault] = entries[byDefault].Join(_state, _table);
        return (entries, TaintState.Unreachable);
    }

    private (TaintState Enters, TaintState Passes) VisitClause(
        ICaseClauseOperation clause,
        IOperation tested,
        AbstractValue value)
    {
        switch (clause)
        {
            case IPatternCaseClauseOperation pattern:
                var (matches, fails) = MatchStates(pattern.Pattern, tested, value);
                _state = matches;
                var (guarded, refused) = VisitCondition(pattern.Guard);
                return (guarded, pattern.Guard is null ? fails : fails.Join(refused, _table));
            case ISingleValueCaseClauseOperation single:
                return Constants.AreEqual(value.Known, Visit(single.Value).Known) switch
                {
                    true => (_state, TaintState.Unreachable),
                    false => (TaintState.Unreachable, _state),
                    null => (_state, _state),
                };
            default:
                return (_state, _state);
        }
    }

    private AbstractValue VisitReturn(IReturnOperation result)
    {
        var value = ReturnsByReference ? PlacesOf(result.ReturnedValue) : Visit(result.ReturnedValue);
        _returned = AbstractValue.Join(_returned, value);
        _isIterator |= result.Kind != OperationKind.Return;
        if (result.Kind != OperationKind.YieldReturn)
        {
            _exit = _exit.Join(_state, _table);
            _state = TaintState.Unreachable;
        }

        return AbstractValue.Empty;
    }

    private bool ReturnsByReference =>
        _body.Owner is IMethodSymbol { RefKind: RefKind.Ref or RefKind.RefReadOnly };

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
