namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What one call knows more than any caller: a constant argument that selects a branch of the callee, the exact type of
/// an object whose virtual methods the callee calls. <c>Write(text, redact: true)</c> is summarised apart from
/// <c>Write(text, redact: false)</c>. A method has one summary per context; most have only <see cref="Any"/>.
/// </summary>
internal sealed class CallContext : IEquatable<CallContext>
{
    /// <summary>The context of "any caller".</summary>
    public static readonly CallContext Any = new([], readsShared: true);

    /// <summary>
    /// The context in which the writers of a static member are asked what they leave there: they are not asked in turn
    /// what they may have found, or every user of a common member would wait for every other.
    /// </summary>
    public static readonly CallContext Alone = new([], readsShared: false);

    private readonly KeyValuePair<AccessPath, object>[] _facts;
    private readonly int _hash;

    private CallContext(KeyValuePair<AccessPath, object>[] facts, bool readsShared)
    {
        _facts = facts;
        ReadsShared = readsShared;
        _hash = readsShared ? 1 : 0;
        foreach (var fact in facts)
        {
            _hash = unchecked((((_hash * 31) + fact.Key.GetHashCode()) * 31) + HashOf(fact.Value));
        }
    }

    public bool IsAny => _facts.Length == 0;

    /// <summary>Gets a value indicating whether members that outlive methods may hold what others put there.</summary>
    public bool ReadsShared { get; }

    /// <summary>Gets the context of a call about which nothing is known.</summary>
    public CallContext WithoutFacts => ReadsShared ? Any : Alone;

    /// <summary>Makes a context of facts in the order in which the callee lists what it is interested in.</summary>
    /// <param name="facts">For a path, a constant or the exact type of the object.</param>
    /// <returns>The context.</returns>
    public CallContext With(List<KeyValuePair<AccessPath, object>>? facts) =>
        facts is null ? WithoutFacts : new CallContext(facts.ToArray(), ReadsShared);

    /// <summary>Gets what is known of the value at a path: a constant, a type, or null.</summary>
    /// <param name="path">A port of the callee or a member below it.</param>
    /// <returns>The fact or null.</returns>
    public object? FactAt(AccessPath path)
    {
        foreach (var fact in _facts)
        {
            if (fact.Key.Equals(path))
            {
                return fact.Value;
            }
        }

        return null;
    }

    public bool Equals(CallContext? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other._hash != _hash || other.ReadsShared != ReadsShared
            || other._facts.Length != _facts.Length)
        {
            return false;
        }

        for (var index = 0; index < _facts.Length; index++)
        {
            if (!_facts[index].Key.Equals(other._facts[index].Key)
                || !AreSame(_facts[index].Value, other._facts[index].Value))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as CallContext);

    public override int GetHashCode() => _hash;

    private static int HashOf(object fact) => fact is ISymbol symbol
        ? SymbolEqualityComparer.Default.GetHashCode(symbol)
        : fact.GetHashCode();

    private static bool AreSame(object left, object right) => left is ISymbol a && right is ISymbol b
        ? SymbolEqualityComparer.Default.Equals(a, b)
        : left.Equals(right);
}
