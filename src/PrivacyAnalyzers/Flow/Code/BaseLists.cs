using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The types that one file declares, and what they name as base class or interface, by its simple name: of
/// <c>class Tent : Relief.Shelter</c> the declaration, under "Shelter". Found once for a file, however many
/// compilations it is in.
/// </summary>
internal sealed class BaseLists
{
    private static readonly ConditionalWeakTable<SyntaxTree, BaseLists> Found = new();

    private readonly List<(string Base, TypeDeclarationSyntax Type)> _types = [];
    private readonly List<TypeDeclarationSyntax> _declared = [];
    private readonly List<(string Alias, string Target, bool IsGlobal)> _aliases = [];

    private BaseLists()
    {
    }

    /// <summary>Gets all declarations of types.</summary>
    public IReadOnlyList<TypeDeclarationSyntax> Declared => _declared;

    /// <summary>Gets the declarations with the bases that each names, under all names of the bases.</summary>
    /// <param name="global">The other names of types that all files share.</param>
    /// <returns>The declarations, each once for each name.</returns>
    public IEnumerable<(string Base, TypeDeclarationSyntax Type)> Named(
        ImmutableArray<(string Alias, string Target, bool IsGlobal)> global)
    {
        foreach (var (name, type) in _types)
        {
            yield return (name, type);
            foreach (var (alias, target, isGlobal) in _aliases)
            {
                if (!isGlobal && alias == name)
                    yield return (target, type);
            }

            foreach (var (alias, target, _) in global)
            {
                if (alias == name)
                    yield return (target, type);
            }
        }
    }

    /// <summary>Gets the other names of types (<c>using Roof = Relief.Shelter;</c>).</summary>
    public IReadOnlyList<(string Alias, string Target, bool IsGlobal)> Aliases => _aliases;

    public static BaseLists In(SyntaxTree tree, CancellationToken cancel) =>
        Found.TryGetValue(tree, out var known) ? known : Found.GetValue(tree, t => Find(t, cancel));

    private static BaseLists Find(SyntaxTree tree, CancellationToken cancel)
    {
        var lists = new BaseLists();
        foreach (var node in tree.GetRoot(cancel).DescendantNodes(static n => n is not MemberDeclarationSyntax
            || n is BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            cancel.ThrowIfCancellationRequested();
            if (node is UsingDirectiveSyntax { Alias: { } alias, Name: { } target } directive)
            {
                var isGlobal = !directive.GlobalKeyword.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.None);
                lists._aliases.Add((alias.Name.Identifier.ValueText, NameOf(target), isGlobal));
            }
            else if (node is TypeDeclarationSyntax type)
            {
                lists._declared.Add(type);
                foreach (var named in type.BaseList?.Types ?? default)
                {
                    lists._types.Add((NameOf(named.Type), type));
                }
            }
        }

        return lists;
    }

    private static string NameOf(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => string.Empty,
    };
}
