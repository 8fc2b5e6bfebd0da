using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Finds the call in which data meets the library, in the method of the finding or in one that it calls.
/// </summary>
internal sealed class SinkCalls(Compilation compilation)
{
    private readonly MethodBodies _bodies = new(compilation);

    /// <summary>Finds the call at the end of a flow.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="blocks">The operations of the member that is looked at.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The call, or null.</returns>
    public IInvocationOperation? At(
        TaintFlow flow,
        ImmutableArray<IOperation> blocks,
        CancellationToken cancel)
    {
        var steps = flow.Path.Steps();
        var places = new[] { flow.Location, steps.LastOrDefault()?.Location ?? flow.Location };
        return places.Select(place => CallAround(place, flow.Target, OperationsAt(place, blocks, cancel)))
            .FirstOrDefault(static call => call is not null);
    }

    private ImmutableArray<IOperation> OperationsAt(
        Location place,
        ImmutableArray<IOperation> blocks,
        CancellationToken cancel)
    {
        if (blocks.Any(block => Holds(block.Syntax, place)) || place.SourceTree is not { } tree)
            return blocks;

        var node = tree.GetRoot(cancel).FindNode(place.SourceSpan);
        return _bodies.MethodAround(node, cancel) is { } method && _bodies.Find(method, cancel) is { } body
            ? body.Operations
            : ImmutableArray<IOperation>.Empty;
    }

    private static IInvocationOperation? CallAround(
        Location place,
        ISymbol target,
        ImmutableArray<IOperation> operations) => operations
            .SelectMany(static operation => operation.DescendantsAndSelf())
            .OfType<IInvocationOperation>()
            .Where(call => Holds(call.Syntax, place) && IsOf(call, target))
            .OrderBy(static call => call.Syntax.Span.Length)
            .FirstOrDefault();

    private static bool Holds(SyntaxNode node, Location place) =>
        node.SyntaxTree == place.SourceTree && node.Span.Contains(place.SourceSpan);

    private static bool IsOf(IInvocationOperation call, ISymbol target) => SymbolEqualityComparer.Default.Equals(
        (call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition,
        target.OriginalDefinition);
}
