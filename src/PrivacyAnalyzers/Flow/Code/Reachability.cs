using System.Collections.Concurrent;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What a method reaches over all calls: labelled data, sinks, itself. Found with Tarjan's algorithm over the
/// <see cref="BodyFacts"/> (R. Tarjan, "Depth-first search and linear graph algorithms", 1972), without recursion of
/// our own, so that each body is looked at once however deep the calls go. Methods that call each other in a circle
/// share one answer; in a circle too large to be followed (<see cref="FlowLimits.CircleMembers"/>) each has its own.
/// </summary>
internal sealed class Reachability(FlowEngine engine)
{
    private readonly ConcurrentDictionary<ISymbol, Reach> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Gets what a method reaches.</summary>
    /// <param name="method">The definition of a method.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The answer.</returns>
    public Reach Of(IMethodSymbol method, CancellationToken cancel) =>
        _known.TryGetValue(method, out var known) ? known : new Search(this, cancel).Run(method);

    /// <summary>Gets what an initialiser reaches, which no one calls.</summary>
    /// <param name="body">The body.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The answer.</returns>
    public Reach Of(MethodBody body, CancellationToken cancel)
    {
        var facts = BodyScan.Of(body, engine, cancel);
        var callees = facts.Callees.Select(callee => Of(callee, cancel)).ToList();
        return new Reach(
            facts.Reads || callees.Exists(static callee => callee.Reads)
                || facts.Writers.Any(writer => Of(writer, cancel).Reads),
            facts.Sinks || callees.Exists(static callee => callee.Sinks),
            null);
    }

    private BodyFacts FactsOf(IMethodSymbol method, CancellationToken cancel) =>
        engine.BodyOf(method, cancel) is { } body ? BodyScan.Of(body, engine, cancel) : BodyFacts.None;

    private sealed class Search(Reachability owner, CancellationToken cancel)
    {
        private readonly Dictionary<ISymbol, Node> _nodes = new(SymbolEqualityComparer.Default);
        private readonly Stack<Node> _path = new();
        private readonly Stack<Node> _open = new();

        public Reach Run(IMethodSymbol method)
        {
            Enter(method);
            while (_path.Count > 0)
            {
                cancel.ThrowIfCancellationRequested();
                var node = _path.Peek();
                if (node.Next < node.Facts.Count)
                {
                    Follow(node, node.Facts[node.Next++]);
                }
                else
                {
                    Leave(node);
                }
            }

            return owner._known[method];
        }

        private void Enter(IMethodSymbol method)
        {
            var node = new Node(method, owner.FactsOf(method, cancel), _nodes.Count);
            _nodes.Add(method, node);
            _path.Push(node);
            _open.Push(node);
        }

        private void Follow(Node node, IMethodSymbol callee)
        {
            if (owner._known.TryGetValue(callee, out var known))
            {
                node.Reach(callee, known);
            }
            else if (!_nodes.TryGetValue(callee, out var target))
            {
                Enter(callee);
            }
            else
            {
                node.Lowest = Math.Min(node.Lowest, target.Index);
                node.IsCircular |= ReferenceEquals(node, target);
            }
        }

        private void Leave(Node node)
        {
            _path.Pop();
            if (node.Lowest == node.Index)
            {
                Close(node);
            }

            if (_path.Count > 0)
            {
                var caller = _path.Peek();
                caller.Lowest = Math.Min(caller.Lowest, node.Lowest);
                if (owner._known.TryGetValue(node.Method, out var known))
                {
                    caller.Reach(node.Method, known);
                }
            }
        }

        /// <summary>All that was opened since the first member of a circle belongs to the circle.</summary>
        private void Close(Node first)
        {
            var members = new List<Node>();
            do
            {
                members.Add(_open.Pop());
            }
            while (!ReferenceEquals(members[members.Count - 1], first));

            first.Lowest = int.MaxValue;
            var circle = members.Count > 1 || first.IsCircular
                ? members.OrderBy(static m => PlaceOf(m.Method), StringComparer.Ordinal).First().Method
                : null;
            var deepest = members.OrderByDescending(static m => m.Depth).First();
            var isFollowed = members.Count <= FlowLimits.CircleMembers;
            var reads = members.Any(static m => m.Reads);
            var sinks = members.Any(static m => m.Sinks);
            foreach (var member in members)
            {
                owner._known.TryAdd(
                    member.Method,
                    new Reach(isFollowed ? reads : member.Reads, isFollowed ? sinks : member.Sinks, circle)
                    {
                        CircleSize = circle is null ? 0 : members.Count,
                        Depth = deepest.Depth,
                        Deepest = deepest.Deepest,
                    });
            }
        }

        private static string PlaceOf(IMethodSymbol method) => method.DeclaringSyntaxReferences is [var reference, ..]
            ? $"{reference.SyntaxTree.FilePath}:{reference.Span.Start:D10}"
            : method.ToDisplayString();
    }

    private sealed class Node(IMethodSymbol method, BodyFacts facts, int index)
    {
        public IMethodSymbol Method { get; } = method;

        public BodyFacts Facts { get; } = facts;

        public int Index { get; } = index;

        public int Lowest { get; set; } = index;

        public int Next { get; set; }

        /// <summary>Gets whether data comes from the body or from a method outside its circle.</summary>
        public bool Reads { get; private set; } = facts.Reads;

        public bool Sinks { get; private set; } = facts.Sinks;

        public bool IsCircular { get; set; }

        public int Depth { get; private set; } = 1;

        public IMethodSymbol? Deepest { get; private set; }

        /// <summary>Takes over what the method reaches that was followed last.</summary>
        public void Reach(IMethodSymbol method, Reach reach)
        {
            Reads |= reach.Reads;
            Sinks |= reach.Sinks && Next <= Facts.Callees.Length;
            if (reach.Depth >= Depth)
            {
                Depth = reach.Depth + 1;
                Deepest = method;
            }
        }
    }
}
