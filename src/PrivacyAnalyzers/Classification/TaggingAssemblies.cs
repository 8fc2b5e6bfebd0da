using System.Collections.Concurrent;
using PrivacyAnalyzers.Configuration;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// The assemblies whose symbols can carry tags: <c>Relief.Contracts.dll</c> if it references a vocabulary, itself or by
/// way of another library of the project; <c>System.Runtime.dll</c> never. What cannot carry tags is not asked for
/// attributes.
/// </summary>
internal sealed class TaggingAssemblies
{
    /// <summary>Whoever signs with these keys ships frameworks: their references to a vocabulary tag nothing.</summary>
    private static readonly ImmutableHashSet<string> FrameworkKeys = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "7cec85d7bea7798e",
        "31bf3856ad364e35",
        "adb9793829ddae60",
        "b03f5f7f11d50a3a",
        "b77a5c561934e089",
        "cc7b13ffcd2ddd51");

    private readonly Compilation _compilation;
    private readonly bool _anyAttributeMayBeTag;
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _answers = new(SymbolEqualityComparer.Default);
    private readonly Lazy<Dictionary<string, IAssemblySymbol>> _referenced;

    public TaggingAssemblies(Compilation compilation, PrivacyOptions options)
    {
        _compilation = compilation;
        _anyAttributeMayBeTag = !options.TagAttributes.IsEmpty;
        _referenced = new(ReferencedByName);
    }

    /// <summary>True when a symbol of this assembly may be tagged.</summary>
    public bool MayTag(IAssemblySymbol? assembly) =>
        assembly is not null && _answers.GetOrAdd(assembly, Find);

    /// <summary>
    /// True when there may be tags that the words of the source do not show: attributes that the project names, or
    /// those of a library.
    /// </summary>
    public bool MayTagUnseen(CancellationToken cancel) => _anyAttributeMayBeTag || AnyReferenceMayTag(cancel);

    private bool AnyReferenceMayTag(CancellationToken cancel)
    {
        foreach (var reference in _compilation.References)
        {
            cancel.ThrowIfCancellationRequested();
            if (_compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly
                && !VocabularyNames.Assemblies.Contains(assembly.Name) && BringsTags(reference, assembly, cancel))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFramework(IAssemblySymbol assembly) =>
        FrameworkKeys.Contains(
            string.Concat(assembly.Identity.PublicKeyToken.Select(static part => part.ToString("x2", null))))
        && assembly.Name != "Microsoft.Extensions.Compliance.Testing";

    private static bool DeclaresVocabulary(IAssemblySymbol assembly) =>
        VocabularyNames.Roots.Any(root => assembly.GetTypeByMetadataName(root) is not null);

    // In an editor a referenced project is a compilation that "references" all it could; what it uses is in its source.
    private bool BringsTags(MetadataReference reference, IAssemblySymbol assembly, CancellationToken cancel) =>
        reference is CompilationReference project
            ? VocabularyUse.IsIn(project.Compilation.SyntaxTrees, cancel)
            : MayTag(assembly);

    private bool Find(IAssemblySymbol assembly)
    {
        var visited = new HashSet<IAssemblySymbol>(SymbolEqualityComparer.Default);
        return MayTag(assembly, visited);
    }

    private bool MayTag(IAssemblySymbol assembly, HashSet<IAssemblySymbol> visited)
    {
        if (assembly is ISourceAssemblySymbol || VocabularyNames.Assemblies.Contains(assembly.Name))
            return true;

        if (!visited.Add(assembly) || IsFramework(assembly))
            return false;

        return _anyAttributeMayBeTag || DeclaresVocabulary(assembly) || ReferencesVocabulary(assembly, visited);
    }

    private bool ReferencesVocabulary(IAssemblySymbol assembly, HashSet<IAssemblySymbol> visited)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var name in module.ReferencedAssemblies)
            {
                if (VocabularyNames.Assemblies.Contains(name.Name)
                    || (_referenced.Value.TryGetValue(name.Name, out var next) && MayTag(next, visited)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private Dictionary<string, IAssemblySymbol> ReferencedByName()
    {
        var result = new Dictionary<string, IAssemblySymbol>(StringComparer.OrdinalIgnoreCase);
        foreach (var assembly in _compilation.SourceModule.ReferencedAssemblySymbols)
            result[assembly.Name] = assembly;

        return result;
    }
}
