using System.Collections.Concurrent;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// What an object shows of a person when it is printed, serialised or stored whole: of <c>record Case(Person Owner,
/// string Code)</c> the tagged members of <c>Person</c>.
/// </summary>
internal sealed class TaggedMembers
{
    /// <summary>How far members of members are followed: an object's own, and those of the objects it holds.</summary>
    private const int DepthLimit = 2;

    private readonly Classifier _classifier;
    private readonly TaggingAssemblies _assemblies;
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<ISymbol>> _members =
        new(SymbolEqualityComparer.Default);

    private readonly Func<ITypeSymbol, ImmutableArray<ISymbol>> _find;

    public TaggedMembers(Classifier classifier, TaggingAssemblies assemblies)
    {
        _classifier = classifier;
        _assemblies = assemblies;
        _find = Find;
    }

    public ImmutableArray<ISymbol> Of(ITypeSymbol type) => _members.GetOrAdd(type, _find);

    private static IEnumerable<ISymbol> ReadableMembersOf(INamedTypeSymbol type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        IEnumerable<INamedTypeSymbol> declaring = type.TypeKind == TypeKind.Interface
            ? type.AllInterfaces.Prepend(type)
            : WithBases(type);
        return declaring
            .SelectMany(static declared => declared.GetMembers())
            .Where(member => IsReadable(member) && seen.Add(member.Name));
    }

    private static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
    }

    private static bool IsReadable(ISymbol member) => member switch
    {
        { IsStatic: true } or not { DeclaredAccessibility: Accessibility.Public } => false,
        IPropertySymbol { IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public } => true,
        IFieldSymbol { IsImplicitlyDeclared: false } => true,
        _ => false,
    };

    private static ITypeSymbol TypeOf(ISymbol member) =>
        member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    private ImmutableArray<ISymbol> Find(ITypeSymbol type)
    {
        var found = ImmutableArray.CreateBuilder<ISymbol>();
        Collect(type, 1, found, new(SymbolEqualityComparer.Default));
        return found.ToImmutable();
    }

    private void Collect(
        ITypeSymbol type,
        int depth,
        ImmutableArray<ISymbol>.Builder found,
        HashSet<ISymbol> seen)
    {
        foreach (var carried in CarriedTypes.Of(type).OfType<INamedTypeSymbol>())
        {
            if (!_assemblies.MayTag(carried.ContainingAssembly))
                continue;

            foreach (var member in ReadableMembersOf(carried))
            {
                if (_classifier.TagOf(member) is not null)
                    Add(member, found, seen);
                else if (depth < DepthLimit)
                    CollectHeld(TypeOf(member), depth, found, seen);
            }
        }
    }

    private void CollectHeld(
        ITypeSymbol type,
        int depth,
        ImmutableArray<ISymbol>.Builder found,
        HashSet<ISymbol> seen)
    {
        var before = found.Count;
        Collect(type, depth + 1, found, seen);

        // A tagged value type may keep its state to itself and still print it.
        if (found.Count == before && _classifier.TagOf(type) is { Symbol: { } tagged })
            Add(tagged, found, seen);
    }

    private static void Add(ISymbol member, ImmutableArray<ISymbol>.Builder found, HashSet<ISymbol> seen)
    {
        if (seen.Add(member))
            found.Add(member);
    }
}
