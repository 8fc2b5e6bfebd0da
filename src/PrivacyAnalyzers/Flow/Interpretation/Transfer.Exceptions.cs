using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>Exceptions: what is thrown, who catches it, and in which states a handler may start.</content>
internal sealed partial class Transfer
{
    private readonly Stack<TaintState[]> _tries = new();
    private readonly Stack<AbstractValue> _caught = new();
    private AbstractValue _thrown = AbstractValue.Empty;
    private TaintState _thrownFrom = TaintState.Unreachable;

    private AbstractValue VisitTry(ITryOperation attempt)
    {
        var mayThrow = new[] { _state };
        _tries.Push(mayThrow);
        var outerThrown = _thrown;
        _thrown = AbstractValue.Empty;
        Visit(attempt.Body);
        _tries.Pop();
        var after = _state;
        var escaping = _thrown;
        var entry = mayThrow[0].Join(after, _table);
        _thrown = outerThrown;
        foreach (var clause in attempt.Catches)
        {
            _state = entry;
            escaping = VisitCatch(clause, escaping);
            after = after.Join(_state, _table);
        }

        _thrown = _thrown.Join(escaping);
        _state = after;
        if (attempt.Finally is not null)
        {
            VisitFinally(attempt.Finally, after, entry);
        }

        return AbstractValue.Empty;
    }

    /// <summary>Runs a handler.</summary>
    /// <returns>What it does not catch.</returns>
    private AbstractValue VisitCatch(ICatchClauseOperation clause, AbstractValue thrown)
    {
        var caught = OfType(thrown, clause.ExceptionType)
            .Plus(AbstractValue.Of(_table.Opaque(clause, "caught", clause.ExceptionType)));
        if (clause.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation declarator)
        {
            AssignVariable(declarator.Symbol, caught, declarator);
        }

        if (clause.Filter is not null)
        {
            (_state, _) = VisitCondition(clause.Filter);
        }

        _caught.Push(caught);
        Visit(clause.Handler);
        _caught.Pop();
        return clause.Filter is not null
            ? thrown
            : OfTypes(thrown, ImmutableArray.Create(clause.ExceptionType), holds: false).WithoutConstant();
    }

    /// <summary>A finally block runs after the body and after an exception; only the first goes on behind it.</summary>
    private void VisitFinally(IBlockOperation block, TaintState afterBody, TaintState afterThrow)
    {
        _state = afterThrow;
        Visit(block);
        _state = afterBody;
        Visit(block);
    }

    /// <summary>Throws an exception, or the caught one again.</summary>
    private AbstractValue VisitThrow(IThrowOperation thrown)
    {
        NoteThrown(thrown.Exception is null
            ? _caught.Count > 0 ? _caught.Peek() : AbstractValue.Empty
            : Visit(thrown.Exception));
        _state = TaintState.Unreachable;
        return AbstractValue.Empty;
    }

    private void NoteThrown(AbstractValue exception)
    {
        _thrown = _thrown.Plus(exception.WithoutConstant());
        _thrownFrom = _thrownFrom.Join(_state, _table);
        NoteMayThrow();
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
}
