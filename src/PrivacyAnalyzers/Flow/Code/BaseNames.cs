using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The types of a compilation by the bases that they name: a <see cref="BaseIndex"/> but for the files that have
/// changed since it was made.
/// </summary>
internal sealed class BaseNames
{
    private readonly Compilation _compilation;
    private readonly BaseIndex _index;
    private readonly HashSet<SyntaxTree> _gone;
    private readonly ILookup<string, TypeDeclarationSyntax> _added;
    private readonly HashSet<string> _declared;
    private readonly Lazy<IReadOnlyList<TypeDeclarationSyntax>> _namingOthers;
    private readonly Lazy<Dictionary<SyntaxTree, int>> _files;

    private BaseNames(Compilation compilation)
    {
        _compilation = compilation;
        _index = BaseIndex.For(compilation, out var changed);
        var files = compilation.SyntaxTrees.ToImmutableArray();
        var lists = changed.Select(number => BaseLists.In(files[number], CancellationToken.None)).ToList();
        _gone = new(changed.Select(_index.File));
        _added = lists.SelectMany(list => list.Named(_index.GlobalAliases))
            .ToLookup(static named => named.Base, static named => named.Type, StringComparer.Ordinal);
        _declared = new(
            lists.SelectMany(static list => list.Declared).Select(static type => type.Identifier.ValueText),
            StringComparer.Ordinal);
        _namingOthers = new(FindNamingOthers);
        _files = new(() => files.Select(static (file, number) => (file, number))
            .ToDictionary(static pair => pair.file, static pair => pair.number));
    }

    /// <summary>Gets all types of the compilation in the order of the code.</summary>
    public IEnumerable<TypeDeclarationSyntax> Declared => _compilation.SyntaxTrees
        .SelectMany(static file => BaseLists.In(file, CancellationToken.None).Declared);

    /// <summary>Gets the types that name a base which no type of the compilation has as its name.</summary>
    public IReadOnlyList<TypeDeclarationSyntax> NamingOthers => _namingOthers.Value;

    public static BaseNames In(Compilation compilation) => new(compilation);

    /// <summary>Gets the types that name a base.</summary>
    public IEnumerable<TypeDeclarationSyntax> Naming(string name)
    {
        var found = _index.Naming(name);
        return _gone.Count == 0
            ? found
            : found.Where(type => !_gone.Contains(type.SyntaxTree)).Concat(_added[name]);
    }

    /// <summary>Gets where a type stands among all types: the number of its file, and the position in it.</summary>
    public (int File, int Position) PlaceOf(TypeDeclarationSyntax type) =>
        (_files.Value[type.SyntaxTree], type.SpanStart);

    // A file that changed may have been the only one to declare a name.
    private List<TypeDeclarationSyntax> FindNamingOthers() => _index.UndeclaredBases
        .Concat(_gone.SelectMany(static file => BaseLists.In(file, CancellationToken.None).Declared)
            .Select(static type => type.Identifier.ValueText))
        .Concat(_added.Select(static group => group.Key))
        .Distinct(StringComparer.Ordinal)
        .Where(name => !_declared.Contains(name) && _index.Declaring(name).All(_gone.Contains))
        .SelectMany(Naming)
        .ToList();
}
