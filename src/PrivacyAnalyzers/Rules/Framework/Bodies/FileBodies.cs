using System.Runtime.CompilerServices;

namespace PrivacyAnalyzers.Rules.Framework.Bodies;

/// <summary>
/// The code of a file, found once for all rules. Actions of the compiler's own for operations and their blocks would
/// make it look at each declaration once more and call each rule at each operation.
/// </summary>
internal sealed class FileBodies
{
    private static readonly ConditionalWeakTable<SemanticModel, FileBodies> Files = new();

    private readonly object _gate = new();
    private Dictionary<OperationKind, List<PlacedOperation>>? _byKind;

    private FileBodies(ImmutableArray<CodeBody> bodies) => Bodies = bodies;

    /// <summary>Gets the bodies in the order of the text.</summary>
    public ImmutableArray<CodeBody> Bodies { get; }

    /// <summary>Gets the bodies of a file, found when first asked for.</summary>
    /// <param name="model">The model of the file, as the compiler hands it to analyzers.</param>
    /// <param name="cancel">Cancels the search; the next caller starts again.</param>
    public static FileBodies In(SemanticModel model, CancellationToken cancel)
    {
        if (Files.TryGetValue(model, out var known))
            return known;

        var found = new FileBodies(BodySearch.In(model, cancel));
        return Files.GetValue(model, _ => found);
    }

    /// <summary>Gets the operations of a kind in the order of the text, found in one walk for all rules.</summary>
    public IReadOnlyList<PlacedOperation> OfKind(OperationKind kind)
    {
        lock (_gate)
        {
            _byKind ??= ByKind();
        }

        return _byKind.TryGetValue(kind, out var operations) ? operations : [];
    }

    private Dictionary<OperationKind, List<PlacedOperation>> ByKind()
    {
        var found = new Dictionary<OperationKind, List<PlacedOperation>>();
        var pending = new Stack<IOperation>();
        foreach (var body in Bodies)
        {
            for (var index = body.Blocks.Length - 1; index >= 0; index--)
                pending.Push(body.Blocks[index]);

            while (pending.Count > 0)
            {
                var operation = pending.Pop();
                if (!found.TryGetValue(operation.Kind, out var same))
                    found.Add(operation.Kind, same = []);

                same.Add(new PlacedOperation(body, operation));
                foreach (var child in operation.ChildOperations.Reverse())
                    pending.Push(child);
            }
        }

        return found;
    }
}
