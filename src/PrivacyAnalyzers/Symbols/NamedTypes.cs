using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace PrivacyAnalyzers.Symbols;

/// <summary>
/// Finds types by their metadata names: <c>System.Uri</c>, <c>Generic.List`1</c>. Which references of a compilation
/// have a type of a name is kept for the compilations after it, which in an editor have the same references; most of
/// the libraries that the rules ask for are in none.
/// </summary>
internal sealed class NamedTypes
{
    // A table hangs on the first reference. There, only the newest set of references has one.
    private static readonly ConditionalWeakTable<MetadataReference, NamedTypes> Known = new();
    private static readonly ConditionalWeakTable<Compilation, NamedTypes> Used = new();
    private static readonly object Gate = new();

    private readonly ImmutableArray<MetadataReference> _references;
    private readonly ConcurrentDictionary<string, ImmutableArray<MetadataReference>> _having =
        new(StringComparer.Ordinal);

    private NamedTypes(ImmutableArray<MetadataReference> references) => _references = references;

    /// <summary>Gets the table for the references of a compilation.</summary>
    public static NamedTypes Of(Compilation compilation) => Used.GetValue(compilation, Find);

    /// <summary>Gets the assemblies with a type of a name, that of the compilation first.</summary>
    public IEnumerable<INamedTypeSymbol> In(Compilation compilation, string name)
    {
        if (compilation.Assembly.GetTypeByMetadataName(name) is { } own)
            yield return own;

        foreach (var reference in Having(compilation, name))
        {
            if (TypeIn(compilation, reference, name) is { } type)
                yield return type;
        }
    }

    /// <summary>True when no reference has a type of a name.</summary>
    public bool AreWithout(Compilation compilation, string name) => Having(compilation, name).IsEmpty;

    private static INamedTypeSymbol? TypeIn(Compilation compilation, MetadataReference reference, string name) =>
        (compilation.GetAssemblyOrModuleSymbol(reference) as IAssemblySymbol)?.GetTypeByMetadataName(name);

    private static NamedTypes Find(Compilation compilation)
    {
        var references = compilation.References.ToImmutableArray();
        if (references.IsEmpty)
            return new(references);

        lock (Gate)
        {
            if (Known.TryGetValue(references[0], out var known) && known._references.SequenceEqual(references))
                return known;

            Known.Remove(references[0]);
            var made = new NamedTypes(references);
            Known.Add(references[0], made);
            return made;
        }
    }

    private ImmutableArray<MetadataReference> Having(Compilation compilation, string name) =>
        _having.TryGetValue(name, out var known)
            ? known
            : _having.GetOrAdd(name, _references
                .Where(reference => TypeIn(compilation, reference, name) is not null)
                .ToImmutableArray());
}
