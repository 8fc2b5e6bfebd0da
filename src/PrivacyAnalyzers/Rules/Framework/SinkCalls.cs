using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Finds the call or assignment in which data meets the library, in the method of the finding or in one that it calls.
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
        CancellationToken cancel) =>
        Find<IInvocationOperation>(flow, blocks, call => IsOf(call, flow.Target), cancel);

    /// <summary>Finds the assignment of a property at the end of a flow.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="blocks">The operations of the member that is looked at.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The assignment, or null.</returns>
    public ISimpleAssignmentOperation? AssignmentAt(
        TaintFlow flow,
        ImmutableArray<IOperation> blocks,
        CancellationToken cancel) =>
        Find<ISimpleAssignmentOperation>(flow, blocks, assignment => IsOf(assignment, flow.Target), cancel);

    private T? Find<T>(
        TaintFlow flow,
        ImmutableArray<IOperation> blocks,
        Func<T, bool> isOf,
        CancellationToken cancel)
        where T : class, IOperation
    {
        var steps = flow.Path.Steps();
        var places = new[] { flow.Location, steps.LastOrDefault()?.Location ?? flow.Location };
        return places.Select(place => Around(place, isOf, OperationsAt(place, blocks, cancel)))
            .FirstOrDefault(static found => found is not null);
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

    private static T? Around<T>(Location place, Func<T, bool> isOf, ImmutableArray<IOperation> operations)
        where T : class, IOperation => operations
            .SelectMany(static operation => operation.DescendantsAndSelf())
            .OfType<T>()
            .Where(operation => Holds(operation.Syntax, place) && isOf(operation))
            .OrderBy(static operation => operation.Syntax.Span.Length)
            .FirstOrDefault();

    private static bool Holds(SyntaxNode node, Location place) =>
        node.SyntaxTree == place.SourceTree && node.Span.Contains(place.SourceSpan);

    private static bool IsOf(IInvocationOperation call, ISymbol target) => SymbolEqualityComparer.Default.Equals(
        (call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition,
        target.OriginalDefinition);

    private static bool IsOf(ISimpleAssignmentOperation assignment, ISymbol target) =>
        assignment.Target is IPropertyReferenceOperation { Property: { } property }
        && SymbolEqualityComparer.Default.Equals(
            property.OriginalDefinition,
            ((target as IMethodSymbol)?.AssociatedSymbol ?? target).OriginalDefinition);
}
