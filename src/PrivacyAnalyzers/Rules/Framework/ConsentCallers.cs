using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Looks for a check of consent in the code around: in what a member calls to pass data on, and in everybody who calls
/// the member. <c>if (story.MayShare) Publish(story)</c> is enough for <c>Publish</c> where no other code calls it.
/// Asked only for findings, which are few, so that it reads files when asked and keeps nothing.
/// </summary>
internal sealed class ConsentCallers(Compilation compilation)
{
    private const int Depth = 3;

    private readonly MethodBodies _bodies = new(compilation);

    /// <summary>True when code that the flow runs through after the member asks before the data leaves.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="cancel">Cancels the search.</param>
    public bool AskOnTheWay(TaintFlow flow, CancellationToken cancel) => flow.Path.Steps().Any(step =>
        step.Location is { SourceTree: { } tree } place
        && _bodies.MethodAround(tree.GetRoot(cancel).FindNode(place.SourceSpan), cancel) is { } method
        && _bodies.Find(method, cancel) is { } body
        && ConsentChecks.StandBefore(place, method, body.Operations));

    /// <summary>True when somebody calls a member, and everybody who does asks before.</summary>
    /// <param name="owner">The member in which the data leaves.</param>
    /// <param name="cancel">Cancels the search.</param>
    public bool AllAsk(ISymbol owner, CancellationToken cancel) => AllAsk(owner, Depth, cancel);

    private bool AllAsk(ISymbol owner, int depth, CancellationToken cancel)
    {
        if (depth == 0 || owner is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
            return false;

        var uses = 0;
        foreach (var name in NamesOf(method, cancel))
        {
            if (UseAt(name, method, cancel) is not { } use)
                continue;

            uses++;
            if (!use.IsAsked && (use.Owner is null || !AllAsk(use.Owner, depth - 1, cancel)))
                return false;
        }

        return uses > 0;
    }

    private IEnumerable<SyntaxToken> NamesOf(IMethodSymbol method, CancellationToken cancel)
    {
        var search = new WordSearch([method.Name]);
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var found in search.In(tree.GetText(cancel)))
            {
                var token = tree.GetRoot(cancel).FindToken(found.Position);
                if (token.SpanStart == found.Position && token.ValueText == method.Name)
                    yield return token;
            }
        }
    }

    // The name of another method, or a name in nameof, is no use; a use outside of any method has no check before it.
    private Use? UseAt(SyntaxToken name, IMethodSymbol method, CancellationToken cancel)
    {
        if (name.Parent is not { } node
            || _bodies.MethodAround(node, cancel) is not { } caller
            || SymbolEqualityComparer.Default.Equals(caller.OriginalDefinition, method.OriginalDefinition)
            || _bodies.Find(caller, cancel) is not { } body)
        {
            return null;
        }

        var meant = InheritedMembers.Of(method).Prepend(method.OriginalDefinition).ToList();
        return body.Operations
            .SelectMany(static operation => operation.DescendantsAndSelf())
            .Where(operation => operation.Syntax.Span.Contains(name.Span) && Means(operation, meant))
            .OrderBy(static operation => operation.Syntax.Span.Length)
            .Select(operation =>
                new Use(caller, ConsentChecks.StandBefore(operation.Syntax.GetLocation(), caller, body.Operations)))
            .FirstOrDefault();
    }

    private static bool Means(IOperation operation, List<ISymbol> members)
    {
        var used = operation switch
        {
            IInvocationOperation call => call.TargetMethod.ReducedFrom ?? call.TargetMethod,
            IMethodReferenceOperation reference => reference.Method,
            _ => null,
        };
        return used is not null && members.Contains(used.OriginalDefinition, SymbolEqualityComparer.Default);
    }

    private sealed record Use(ISymbol? Owner, bool IsAsked);
}
