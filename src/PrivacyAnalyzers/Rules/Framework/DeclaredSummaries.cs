using System.Collections.Concurrent;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// What attributes of the project say that its methods do with data: <c>[Publishes]</c> and <c>[AppendOnly]</c> make
/// their parameters places where data ends, <c>[TransferTo("bank-x")]</c> sends them, and what comes out of a method
/// marked <c>[Anonymizes]</c> is about no person any more.
/// </summary>
internal sealed class DeclaredSummaries
{
    private static readonly AccessPath Result = new(Port.Return);

    private readonly ConcurrentDictionary<IMethodSymbol, MethodSummary?> _summaries =
        new(SymbolEqualityComparer.Default);

    private readonly Func<IMethodSymbol, MethodSummary?> _find;
    private readonly Func<IAssemblySymbol, bool> _mayDeclare;

    /// <summary>Initializes a new instance of the <see cref="DeclaredSummaries"/> class.</summary>
    /// <param name="mayDeclare">Tells assemblies whose symbols may carry attributes of ours.</param>
    public DeclaredSummaries(Func<IAssemblySymbol, bool> mayDeclare)
    {
        _mayDeclare = mayDeclare;
        _find = Find;
    }

    /// <summary>Gets the summary of a method that carries such an attribute, or null for any other.</summary>
    public MethodSummary? SummaryOf(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return definition.MethodKind == MethodKind.Ordinary && _mayDeclare(definition.ContainingAssembly)
            ? _summaries.GetOrAdd(definition, _find)
            : null;
    }

    private static MethodSummary? Find(IMethodSymbol method)
    {
        if (Declarations(method).Any(static one => GovernanceNames.On(one, GovernanceNames.Anonymizes) is not null))
            return Anonymizing(method);

        var sinks = method.Parameters
            .SelectMany(parameter => KindsOf(parameter, method)
                .Distinct()
                .Select(kind => Sink(parameter, kind, method)))
            .ToImmutableArray();
        return sinks.IsEmpty
            ? null
            : new() { Origin = SummaryOrigin.Declared, Sinks = sinks, IsComplete = false };
    }

    private static MethodSummary Anonymizing(IMethodSymbol method) => new()
    {
        Origin = SummaryOrigin.Declared,
        Steps = method.Parameters
            .Select(static parameter => Port.Parameter(parameter.Ordinal))
            .Concat(method.IsStatic ? [] : [Port.This])
            .Select(static port =>
                new StepRow(new AccessPath(port), ReadMode.Whole, Result, (int)Protection.Aggregated))
            .ToImmutableArray(),
    };

    private static SinkRow Sink(IParameterSymbol parameter, SinkKind kind, IMethodSymbol method) => new(
        new AccessPath(Port.Parameter(parameter.Ordinal)),
        ReadMode.Whole,
        (int)kind,
        method,
        0,
        FlowPath.Empty);

    private static IEnumerable<SinkKind> KindsOf(IParameterSymbol parameter, IMethodSymbol method)
    {
        if (GovernanceNames.On(parameter, GovernanceNames.TransferTo) is not null)
            yield return SinkKind.Network;

        foreach (var declaration in Declarations(method))
        {
            if (GovernanceNames.On(declaration, GovernanceNames.TransferTo) is not null)
                yield return SinkKind.Network;

            if (GovernanceNames.On(declaration, GovernanceNames.Publishes) is not null)
                yield return SinkKind.Publication;

            if (GovernanceNames.On(declaration, GovernanceNames.AppendOnly) is not null
                || (ReturnsNothing(method) && IsMarked(declaration, GovernanceNames.AppendOnly)))
            {
                yield return SinkKind.Ledger;
            }
        }
    }

    // What a type appends to is its own; a method of it that returns something is taken for a question.
    private static bool IsMarked(ISymbol member, QualifiedName attribute) =>
        member.ContainingType is { } type
        && (GovernanceNames.OnType(type, attribute) is not null
            || type.AllInterfaces.Any(face => GovernanceNames.On(face, attribute) is not null));

    private static bool ReturnsNothing(IMethodSymbol method) =>
        method.ReturnsVoid
        || (method.ReturnType is INamedTypeSymbol { IsGenericType: false, Name: "Task" or "ValueTask" } task
            && task.ContainingNamespace?.ToDisplayString() == "System.Threading.Tasks");

    private static IEnumerable<ISymbol> Declarations(IMethodSymbol method) =>
        InheritedMembers.Of(method).Prepend(method);
}
