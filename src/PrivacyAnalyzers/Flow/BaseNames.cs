using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow;

/// <summary>The <see cref="BaseLists"/> of all files of a compilation in one table.</summary>
internal sealed class BaseNames
{
    private static readonly IReadOnlyList<TypeDeclarationSyntax> None = [];

    private readonly Dictionary<string, List<TypeDeclarationSyntax>> _byBase = new(StringComparer.Ordinal);
    private readonly Dictionary<TypeDeclarationSyntax, int> _places = [];

    private BaseNames()
    {
    }

    /// <summary>Gets all types of the compilation in the order of the code.</summary>
    public IEnumerable<TypeDeclarationSyntax> Declared =>
        _places.OrderBy(static pair => pair.Value).Select(static pair => pair.Key);

    /// <summary>Gets the types that name a base which no type of the compilation has as its name.</summary>
    public IReadOnlyList<TypeDeclarationSyntax> NamingOthers { get; private set; } = None;

    public static BaseNames In(Compilation compilation)
    {
        var lists = compilation.SyntaxTrees.Select(static tree => BaseLists.In(tree, CancellationToken.None)).ToList();
        var global = lists.SelectMany(static list => list.Aliases).Where(static alias => alias.IsGlobal).ToList();
        var own = new HashSet<string>(StringComparer.Ordinal);
        var names = new BaseNames();
        foreach (var list in lists)
        {
            foreach (var type in list.Declared)
            {
                names._places.Add(type, names._places.Count);
                own.Add(type.Identifier.ValueText);
            }

            var aliases = list.Aliases.Where(static alias => !alias.IsGlobal).Concat(global).ToList();
            foreach (var (name, type) in list.Types)
            {
                names.Add(name, type);
                foreach (var (_, target, _) in aliases.Where(alias => alias.Alias == name))
                {
                    names.Add(target, type);
                }
            }
        }

        names.NamingOthers = names._byBase
            .Where(pair => !own.Contains(pair.Key))
            .SelectMany(static pair => pair.Value)
            .ToList();
        return names;
    }

    public IReadOnlyList<TypeDeclarationSyntax> Naming(string name) =>
        _byBase.TryGetValue(name, out var found) ? found : None;

    public int PlaceOf(TypeDeclarationSyntax type) => _places[type];

    private void Add(string name, TypeDeclarationSyntax type)
    {
        if (!_byBase.TryGetValue(name, out var found))
        {
            _byBase.Add(name, found = []);
        }

        found.Add(type);
    }
}
