using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The face of the engine: which labelled data reaches which sinks in a method. One engine serves all rules of a
/// compilation; what it learns about a method is kept until the compilation is gone. Thread-safe, and the answer does
/// not depend on the order of the questions.
/// </summary>
internal sealed class FlowEngine
{
    private static readonly HashSet<string> ShapeNames = new(StringComparer.Ordinal)
    {
        "ToString", "PrintMembers", "GetEnumerator", "MoveNext", "get_Current", "GetAsyncEnumerator", "MoveNextAsync",
        "Dispose", "DisposeAsync", "Deconstruct", "GetAwaiter", "GetResult", "GetHashCode", "Equals", "CompareTo",
    };

    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IMethodSymbol>> _shapes =
        new(SymbolEqualityComparer.Default);

    private readonly MethodBodies _bodies;
    private readonly Reachability _reachability;
    private readonly FieldConstants _constants;
    private readonly ConcurrentDictionary<ISymbol, MethodBody?> _found = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<IMethodSymbol, MethodSummary> _signatures =
        new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<ISymbol, bool> _stored = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, string> _names = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<string, ImmutableArray<IMethodSymbol>> _named = new(StringComparer.Ordinal);

    public FlowEngine(Compilation compilation, IFlowKnowledge knowledge)
    {
        Compilation = compilation;
        Knowledge = knowledge;
        _bodies = new MethodBodies(compilation);
        Calls = new CallResolver(compilation);
        _constants = new FieldConstants(_bodies);
        Statics = new StaticMembers(compilation, _bodies);
        _reachability = new Reachability(this);
    }

    public Compilation Compilation { get; }

    public IFlowKnowledge Knowledge { get; }

    public CallResolver Calls { get; }

    public StaticMembers Statics { get; }

    /// <summary>Gets the results that no recursion is still waiting for.</summary>
    public ConcurrentDictionary<SummaryKey, MethodAnalysis> Finished { get; } = new();

    /// <summary>Gets the flows that complete in a member and in the functions written inside it.</summary>
    /// <param name="owner">The method, or the field or property whose initialiser is asked about.</param>
    /// <param name="blocks">The operations of an initialiser; the code of a method is found by the engine.</param>
    /// <param name="cancel">Cancels the analysis.</param>
    /// <returns>The flows in the order of the code.</returns>
    public ImmutableArray<TaintFlow> FlowsIn(
        ISymbol owner,
        ImmutableArray<IOperation> blocks,
        CancellationToken cancel)
    {
        if (!ReachOf(owner, blocks, cancel).IsRelevant)
        {
            return ImmutableArray<TaintFlow>.Empty;
        }

        var store = new SummaryStore(this);
        var analysis = owner is IMethodSymbol method
            ? store.AnalysisOf(method, cancel)
            : Transfer.Analyse(store, new MethodBody(owner, blocks, null), CallContext.Any, cancel);
        var flows = ImmutableArray.CreateBuilder<TaintFlow>();
        Collect(analysis, store, flows, cancel);
        return owner is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor }
            ? OwnFlows(owner, flows, cancel)
            : flows.ToImmutable();
    }

    /// <summary>
    /// True where a property only stores: an auto-property of this compilation, or one of a library that no row
    /// describes and whose type says nothing about elements.
    /// </summary>
    /// <param name="accessor">The getter or setter.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>Whether a cell can stand for the property.</returns>
    public bool IsStoredAsField(IMethodSymbol accessor, CancellationToken cancel) =>
        _stored.TryGetValue(accessor, out var known)
            ? known
            : _stored.GetOrAdd(accessor, OnlyStores(accessor, cancel));

    /// <summary>Gets the name of a member's cells, see <see cref="MemberNames.Of"/>.</summary>
    public string NameOf(ISymbol member) => _names.TryGetValue(member, out var name)
        ? name
        : _names.GetOrAdd(member, MemberNames.Of(member));

    /// <summary>Gets what a method reaches over all calls.</summary>
    public Reach ReachOf(IMethodSymbol definition, CancellationToken cancel) => _reachability.Of(definition, cancel);

    /// <summary>
    /// Gets the methods of a type that the language or a library calls by their name, and the one that makes it from a
    /// collection expression.
    /// </summary>
    public ImmutableArray<IMethodSymbol> CalledByShape(ITypeSymbol type) => _shapes.GetOrAdd(
        type.OriginalDefinition,
        t => ((ITypeSymbol)t).SelfAndBases().Where(IsOurs)
            .SelectMany(static current => current.GetMembers())
            .OfType<IMethodSymbol>()
            .Where(static m => ShapeNames.Contains(m.Name) && !m.IsImplicitlyDeclared)
            .Concat((t as INamedTypeSymbol)?.FindCollectionBuilder() is { } builder ? [builder] : [])
            .ToImmutableArray());

    public bool HasBody(IMethodSymbol method, CancellationToken cancel) =>
        BodyOf(DefinitionOf(method), cancel) is not null;

    /// <summary>Gets the symbol under which a method's code and summary are kept.</summary>
    /// <param name="method">The method as a call names it.</param>
    /// <returns>The implementing part of its generic definition.</returns>
    public static IMethodSymbol DefinitionOf(IMethodSymbol method) =>
        (method.PartialImplementationPart ?? method).OriginalDefinition;

    public MethodBody? BodyOf(IMethodSymbol definition, CancellationToken cancel) =>
        _found.TryGetValue(definition, out var body)
            ? body
            : _found.GetOrAdd(definition, _bodies.Find(definition, cancel));

    public MethodBody? InitializerOf(IFieldSymbol field, CancellationToken cancel) =>
        _found.TryGetValue(field, out var body)
            ? body
            : _found.GetOrAdd(field, _bodies.FindInitializer(field, cancel));

    /// <summary>Gets the constant that a field or property always holds, or null; data is none.</summary>
    public AbstractValue? ConstantOf(ISymbol member, CancellationToken cancel) =>
        _constants.Of(member, cancel) is { } constant && Knowledge.LabelOf(member) is null ? constant : null;

    /// <summary>Gets the class of the one object that a readonly field refers to, or null.</summary>
    public ITypeSymbol? MadeTypeOf(IFieldSymbol field) => _constants.MadeTypeOf(field);

    public DeconstructionInfo DeconstructionOf(SyntaxNode syntax) => _bodies.DeconstructionOf(syntax);

    public ForEachStatementInfo EnumerationOf(SyntaxNode syntax) => _bodies.EnumerationOf(syntax);

    public AwaitExpressionInfo AwaitingOf(SyntaxNode syntax) => _bodies.AwaitingOf(syntax);

    /// <summary>Gets the methods that a call with dynamic arguments may be bound to at run time.</summary>
    public ImmutableArray<IMethodSymbol> CandidatesOf(SyntaxNode syntax, CancellationToken cancel) =>
        _bodies.CandidatesOf(syntax, cancel);

    /// <summary>Gets the one method of the compilation that has a name, or none.</summary>
    public ImmutableArray<IMethodSymbol> OnlyMethodNamed(string name) => _named.GetOrAdd(name, n =>
        Compilation.GetSymbolsWithName(n, SymbolFilter.Member).Take(2).ToList() is [IMethodSymbol only]
            ? ImmutableArray.Create(only)
            : ImmutableArray<IMethodSymbol>.Empty);

    /// <summary>Tells code of this compilation from that of a library.</summary>
    public bool IsOurs(ISymbol? symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol?.ContainingAssembly, Compilation.Assembly);

    /// <summary>Remembers the code of a lambda; that of a query clause could not be found by its syntax.</summary>
    /// <param name="function">The lambda.</param>
    public void Note(IAnonymousFunctionOperation function) => _found.TryAdd(
        function.Symbol.OriginalDefinition,
        new MethodBody(function.Symbol, ImmutableArray.Create<IOperation>(function.Body), function.Syntax));

    public MethodSummary SignatureOf(IMethodSymbol method) =>
        _signatures.GetOrAdd(method.OriginalDefinition, SignatureSummary.Of);

    private Reach ReachOf(ISymbol owner, ImmutableArray<IOperation> blocks, CancellationToken cancel) =>
        owner is IMethodSymbol method
            ? _reachability.Of(DefinitionOf(method), cancel)
            : _reachability.Of(new MethodBody(owner, blocks, null), cancel);

    private static void Collect(
        MethodAnalysis analysis,
        SummaryStore store,
        ImmutableArray<TaintFlow>.Builder flows,
        CancellationToken cancel)
    {
        foreach (var flow in analysis.Flows)
        {
            if (!flows.Any(known => IsSame(known, flow)))
            {
                flows.Add(flow);
            }
        }

        foreach (var nested in analysis.Nested.OrderBy(static n => n.Locations.FirstOrDefault()?.SourceSpan.Start ?? 0))
        {
            Collect(store.AnalysisOf(nested, cancel), store, flows, cancel);
        }
    }

    private bool OnlyStores(IMethodSymbol accessor, CancellationToken cancel) =>
        accessor.AssociatedSymbol is IPropertySymbol { IsIndexer: false } property
        && Knowledge.SummaryOf(accessor) is null
        && !HasBody(accessor, cancel)
        && Calls.TargetsOf(accessor, null, isDirect: false).All(target => !HasBody(target, cancel))
        && !SignatureSummary.MentionsTypeParameters(property);

    private static bool IsSame(TaintFlow left, TaintFlow right) => ReferenceEquals(left.Label, right.Label)
        && left.Location == right.Location && left.SinkKind == right.SinkKind && left.Protection == right.Protection;

    /// <summary>A constructor runs the initialisers of fields, but those report for themselves.</summary>
    private static ImmutableArray<TaintFlow> OwnFlows(
        ISymbol constructor,
        ImmutableArray<TaintFlow>.Builder flows,
        CancellationToken cancel)
    {
        var declaration = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancel);
        return declaration is null
            ? ImmutableArray<TaintFlow>.Empty
            : flows.Where(flow => flow.Location.SourceTree == declaration.SyntaxTree
                && declaration.Span.Contains(flow.Location.SourceSpan)).ToImmutableArray();
    }
}
