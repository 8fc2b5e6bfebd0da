using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The <see cref="BaseLists"/> of many files in one table: of all files with <c>class Tent : Shelter</c> the
/// declarations, under "Shelter". An editor makes a compilation with each keystroke, and all but one of its files are
/// those of the last: a table serves as long as few of its files have changed.
/// </summary>
internal sealed class BaseIndex
{
    private const int Changes = 16;

    private static readonly IReadOnlyList<TypeDeclarationSyntax> None = [];

    // A table hangs on its first and its last file: one of them is still there after an edit of the other.
    private static readonly ConditionalWeakTable<SyntaxTree, BaseIndex> Known = new();
    private static readonly object Gate = new();

    private readonly ImmutableArray<SyntaxTree> _files;
    private readonly Dictionary<string, List<TypeDeclarationSyntax>> _byBase = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, SyntaxTree>> _declared;
    private readonly Lazy<ImmutableArray<string>> _undeclared;

    private BaseIndex(ImmutableArray<SyntaxTree> files)
    {
        _files = files;
        var lists = files.Select(static file => BaseLists.In(file, CancellationToken.None)).ToArray();
        GlobalAliases = lists.SelectMany(static list => list.Aliases)
            .Where(static alias => alias.IsGlobal)
            .ToImmutableArray();
        foreach (var list in lists)
        {
            foreach (var (name, type) in list.Named(GlobalAliases))
            {
                Add(name, type);
            }
        }

        _declared = new(() => lists.SelectMany(static list => list.Declared).ToLookup(
            static type => type.Identifier.ValueText,
            static type => type.SyntaxTree,
            StringComparer.Ordinal));
        _undeclared = new(() => _byBase.Keys.Where(name => !_declared.Value.Contains(name)).ToImmutableArray());
    }

    /// <summary>Gets the other names of types that all files share.</summary>
    public ImmutableArray<(string Alias, string Target, bool IsGlobal)> GlobalAliases { get; }

    /// <summary>Gets the names that are named as a base and that no file declares.</summary>
    public ImmutableArray<string> UndeclaredBases => _undeclared.Value;

    /// <summary>Gets a table that has nearly all files of a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="changed">The numbers of the files that it has in another form.</param>
    /// <returns>The table.</returns>
    public static BaseIndex For(Compilation compilation, out ImmutableArray<int> changed)
    {
        var files = compilation.SyntaxTrees.ToImmutableArray();
        changed = ImmutableArray<int>.Empty;
        if (files.IsEmpty)
        {
            return new BaseIndex(files);
        }

        foreach (var end in new[] { files[0], files[files.Length - 1] })
        {
            if (Known.TryGetValue(end, out var known) && known.ChangesTo(files) is { } few)
            {
                changed = few;
                return known;
            }
        }

        var index = new BaseIndex(files);
        index.HangOn(files[0]);
        index.HangOn(files[files.Length - 1]);
        return index;
    }

    /// <summary>Gets the types that name a base, in the order of the code.</summary>
    public IReadOnlyList<TypeDeclarationSyntax> Naming(string name) =>
        _byBase.TryGetValue(name, out var found) ? found : None;

    /// <summary>Gets the files that declare a type of this name.</summary>
    public IEnumerable<SyntaxTree> Declaring(string name) => _declared.Value[name];

    /// <summary>Gets a file as the table has it.</summary>
    public SyntaxTree File(int number) => _files[number];

    private void HangOn(SyntaxTree file)
    {
        lock (Gate)
        {
            Known.Remove(file);
            Known.Add(file, this);
        }
    }

    private void Add(string name, TypeDeclarationSyntax type)
    {
        if (!_byBase.TryGetValue(name, out var found))
        {
            _byBase.Add(name, found = []);
        }

        found.Add(type);
    }

    private ImmutableArray<int>? ChangesTo(ImmutableArray<SyntaxTree> files)
    {
        if (files.Length != _files.Length)
        {
            return null;
        }

        var changed = ImmutableArray.CreateBuilder<int>();
        for (var number = 0; number < files.Length; number++)
        {
            if (ReferenceEquals(files[number], _files[number]))
            {
                continue;
            }

            changed.Add(number);
            if (changed.Count > Changes || HasGlobalAlias(files[number]) || HasGlobalAlias(_files[number]))
            {
                return null;
            }
        }

        return changed.ToImmutable();
    }

    private static bool HasGlobalAlias(SyntaxTree file) =>
        BaseLists.In(file, CancellationToken.None).Aliases.Any(static alias => alias.IsGlobal);
}
