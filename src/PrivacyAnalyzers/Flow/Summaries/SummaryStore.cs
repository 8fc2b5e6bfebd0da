namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Summarises methods when they are first asked for and remembers the result for the compilation. One store serves one
/// question of one rule; what is final goes into the engine's cache, which all share. Methods that call each other in a
/// circle are analysed again and again, from "does nothing" upwards, until nothing is added.
/// </summary>
internal sealed class SummaryStore(FlowEngine engine)
{
    private const int NeverFinal = -1;

    private readonly Dictionary<SummaryKey, Entry> _running = [];
    private readonly Dictionary<SummaryKey, Entry> _tentative = [];
    private readonly Dictionary<SummaryKey, MethodAnalysis> _previous = [];
    private readonly HashSet<ISymbol> _active = new(SymbolEqualityComparer.Default);
    private readonly Stack<Entry> _stack = new();

    public FlowEngine Engine { get; } = engine;

    public bool HasBody(IMethodSymbol method, CancellationToken cancel) => Engine.HasBody(method, cancel);

    /// <summary>Gets the summary for any caller.</summary>
    /// <param name="method">The method.</param>
    /// <param name="context">A context without facts.</param>
    /// <param name="cancel">Cancels the analysis.</param>
    /// <returns>The summary, or null where there is no code.</returns>
    public MethodSummary? SummaryOf(IMethodSymbol method, CallContext context, CancellationToken cancel) =>
        Engine.BodyOf(FlowEngine.DefinitionOf(method), cancel) is { } body
            ? Analyse(body, context, cancel).Summary
            : null;

    /// <summary>Gets the summary for callers that know this much; a recursive call is like any other.</summary>
    /// <param name="method">The method.</param>
    /// <param name="contextOf">Gives the context for the body.</param>
    /// <param name="cancel">Cancels the analysis.</param>
    /// <returns>The summary, or null where there is no code.</returns>
    public MethodSummary? SummaryOf(
        IMethodSymbol method,
        Func<MethodBody, CallContext> contextOf,
        CancellationToken cancel)
    {
        var definition = FlowEngine.DefinitionOf(method);
        if (Engine.BodyOf(definition, cancel) is not { } body)
        {
            return null;
        }

        var isInside = IsInside(definition, cancel, out var size);
        if (isInside && size > FlowLimits.CircleMembers)
        {
            return null;
        }

        var context = contextOf(body);
        return Analyse(body, isInside || _active.Contains(definition) ? context.WithoutFacts : context, cancel).Summary;
    }

    /// <summary>Gets what the initialiser of a readonly field gives as its return, or null without one.</summary>
    public MethodSummary? OfInitializer(IFieldSymbol field, CallContext context, CancellationToken cancel)
    {
        var definition = field.OriginalDefinition;
        return Engine.InitializerOf(definition, cancel) is { } body
            ? Analyse(body, context, cancel).Summary
            : null;
    }

    public MethodAnalysis AnalysisOf(IMethodSymbol method, CancellationToken cancel)
    {
        return Engine.BodyOf(FlowEngine.DefinitionOf(method), cancel) is { } body
            ? Analyse(body, CallContext.Any, cancel)
            : MethodAnalysis.Nothing;
    }

    /// <summary>
    /// Inside a circle its members are called as by any caller; the facts of who enters it count.
    /// </summary>
    private bool IsInside(IMethodSymbol definition, CancellationToken cancel, out int size)
    {
        size = 0;
        if (_stack.Count == 0 || Engine.ReachOf(definition, cancel) is not { Circle: { } circle } reach)
        {
            return false;
        }

        size = reach.CircleSize;
        return _stack.Peek().Definition is IMethodSymbol caller
            && SymbolEqualityComparer.Default.Equals(Engine.ReachOf(caller, cancel).Circle, circle);
    }

    private MethodAnalysis Analyse(MethodBody body, CallContext context, CancellationToken cancel)
    {
        var key = new SummaryKey(body.Owner, context);
        if (Engine.Finished.TryGetValue(key, out var finished))
        {
            return finished;
        }

        if (_running.TryGetValue(key, out var running))
        {
            running.IsRecursive = true;
            ReachBack(running.Index);
            return running.Current;
        }

        if (_tentative.TryGetValue(key, out var tentative))
        {
            ReachBack(tentative.Lowest);
            return tentative.Current;
        }

        RunDeepest(key, cancel);
        return RunCircle(key, body, cancel);
    }

    /// <summary>
    /// Of a long chain of calls the far end is summarised first, so that the stack stays short. Every so many calls one
    /// is a stop: what lies behind a stop that has been summarised need not be looked at again.
    /// </summary>
    private void RunDeepest(SummaryKey key, CancellationToken cancel)
    {
        if (key.Definition is not IMethodSymbol method || Engine.ReachOf(method, cancel).Depth < FlowLimits.CallDepth)
        {
            return;
        }

        var context = key.Context.WithoutFacts;
        var stops = new Stack<MethodBody>();
        var next = Engine.ReachOf(method, cancel).Deepest;
        while (next is not null)
        {
            var reach = Engine.ReachOf(next, cancel);
            if (reach.Depth % (FlowLimits.CallDepth - 1) == 0 && Engine.BodyOf(next, cancel) is { } body)
            {
                if (Engine.Finished.ContainsKey(new SummaryKey(body.Owner, context)))
                {
                    break;
                }

                stops.Push(body);
            }

            next = reach.Deepest;
        }

        foreach (var body in stops)
        {
            Analyse(body, context, cancel);
        }
    }

    /// <summary>
    /// The fixpoint of a circle starts at the same member, whichever was asked for, so that its result is the same.
    /// </summary>
    private MethodAnalysis RunCircle(SummaryKey key, MethodBody body, CancellationToken cancel)
    {
        if (key.Definition is IMethodSymbol method
            && Engine.ReachOf(method, cancel) is { Circle: { } first, CircleSize: <= FlowLimits.CircleMembers }
            && key.Context.IsAny && !SymbolEqualityComparer.Default.Equals(first, method)
            && !_running.ContainsKey(new SummaryKey(first, key.Context))
            && Engine.BodyOf(first, cancel) is { } firstBody)
        {
            Analyse(firstBody, key.Context, cancel);
            if (Engine.Finished.TryGetValue(key, out var finished))
            {
                return finished;
            }

            if (_tentative.TryGetValue(key, out var tentative))
            {
                ReachBack(tentative.Lowest);
                return tentative.Current;
            }
        }

        return Run(key, body, cancel);
    }

    private MethodAnalysis Run(SummaryKey key, MethodBody body, CancellationToken cancel)
    {
        var entry = new Entry(key.Definition, _stack.Count);
        if (_previous.TryGetValue(key, out var previous))
        {
            entry.Current = previous;
        }

        var isOutermost = _active.Add(key.Definition);
        _running.Add(key, entry);
        _stack.Push(entry);
        try
        {
            RunRounds(key, entry, body, cancel);
        }
        catch (InsufficientExecutionStackException)
        {
            // Too deep for this thread: the caller goes on with what is known so far, and nothing is kept.
            entry.Lowest = NeverFinal;
        }
        finally
        {
            _stack.Pop();
            _running.Remove(key);
            if (isOutermost)
            {
                _active.Remove(key.Definition);
            }
        }

        Keep(key, entry);
        return entry.Current;
    }

    /// <summary>
    /// The first member of a circle runs until no member gains a row; the others run once in each of its rounds.
    /// </summary>
    private void RunRounds(SummaryKey key, Entry entry, MethodBody body, CancellationToken cancel)
    {
        var before = -1;
        for (var round = 0; round < FlowLimits.Rounds; round++)
        {
            entry.Current = Transfer.Analyse(this, body, key.Context, cancel);
            if (!entry.IsRecursive || entry.Lowest < entry.Index)
            {
                return;
            }

            var members = _tentative.Where(t => t.Value.Lowest >= entry.Index).ToList();
            var rows = entry.Current.Summary.RowCount + members.Sum(static m => m.Value.Current.Summary.RowCount);
            if (rows <= before || (round + 2) * members.Count > FlowLimits.CircleWork)
            {
                return;
            }

            before = rows;
            foreach (var member in members)
            {
                _previous[member.Key] = member.Value.Current;
                _tentative.Remove(member.Key);
            }
        }
    }

    /// <summary>Only a result that no unfinished method had a part in is final.</summary>
    private void Keep(SummaryKey key, Entry entry)
    {
        if (entry.Lowest < entry.Index)
        {
            _tentative[key] = entry;
            ReachBack(entry.Lowest);
            return;
        }

        Engine.Finished.TryAdd(key, entry.Current);
        foreach (var member in _tentative.Where(t => t.Value.Lowest >= entry.Index).ToList())
        {
            Engine.Finished.TryAdd(member.Key, member.Value.Current);
            _tentative.Remove(member.Key);
        }
    }

    private void ReachBack(int index)
    {
        if (_stack.Count > 0)
        {
            var top = _stack.Peek();
            top.Lowest = Math.Min(top.Lowest, index);
        }
    }

    private sealed class Entry(ISymbol definition, int index)
    {
        public ISymbol Definition { get; } = definition;

        public int Index { get; } = index;

        public int Lowest { get; set; } = index;

        public bool IsRecursive { get; set; }

        public MethodAnalysis Current { get; set; } = MethodAnalysis.Nothing;
    }
}
