using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Finds the classes and structs of a compilation that derive from a type or implement it, over all levels. Looks up
/// the names in base lists first, so that only types that may be meant are bound.
/// </summary>
internal sealed class DerivedTypes
{
    private static readonly ConditionalWeakTable<Compilation, DerivedTypes> Found = new();

    private readonly MethodBodies _bodies;
    private readonly Lazy<BaseNames> _names;

    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<INamedTypeSymbol>> _known =
        new(SymbolEqualityComparer.Default);

    private DerivedTypes(Compilation compilation)
    {
        _bodies = new MethodBodies(compilation);
        _names = new(() => BaseNames.In(compilation));
    }

    public static DerivedTypes In(Compilation compilation) =>
        Found.GetValue(compilation, static key => new DerivedTypes(key));

    /// <summary>Gets the derived types.</summary>
    /// <param name="type">A class or interface.</param>
    /// <returns>The definitions of classes and structs in the order of the code.</returns>
    public ImmutableArray<INamedTypeSymbol> Of(ITypeSymbol type) =>
        _known.TryGetValue(type.OriginalDefinition, out var known)
            ? known
            : _known.GetOrAdd(type.OriginalDefinition, Find(type.OriginalDefinition));

    /// <summary>Gets the types that have a method of their own with a name; all derive from <c>object</c>.</summary>
    /// <param name="method">The name.</param>
    /// <returns>The definitions in the order of the code.</returns>
    public ImmutableArray<INamedTypeSymbol> Declaring(string method) => _names.Value.Declared
        .Where(type => type.Members.Any(member =>
            member is MethodDeclarationSyntax { Identifier.ValueText: var name } && name == method))
        .Select(_bodies.DeclaredBy)
        .OfType<INamedTypeSymbol>()
        .Where(static type => type.TypeKind is TypeKind.Class or TypeKind.Struct)
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
        .ToImmutableArray();

    /// <summary>Gets the interfaces whose type parameters are bound to a type: <c>where TEvent : IEvent</c>.</summary>
    /// <returns>The definitions in the order of the code.</returns>
    public IEnumerable<INamedTypeSymbol> InterfacesWithBounds() => _names.Value.Declared
        .Where(static type => type is InterfaceDeclarationSyntax { ConstraintClauses: { Count: > 0 } clauses }
            && clauses.Any(static clause => clause.Constraints.Any(static one => one is TypeConstraintSyntax)))
        .Select(_bodies.DeclaredBy)
        .OfType<INamedTypeSymbol>();

    private ImmutableArray<INamedTypeSymbol> Find(ITypeSymbol wanted)
    {
        var found = new Dictionary<INamedTypeSymbol, TypeDeclarationSyntax>(SymbolEqualityComparer.Default);
        var pending = new Queue<ITypeSymbol>();
        pending.Enqueue(wanted);
        while (pending.Count > 0)
        {
            var current = pending.Dequeue();
            foreach (var declaration in Candidates(current))
            {
                if (_bodies.DeclaredBy(declaration) is { } type && !found.ContainsKey(type) && Derives(type, current))
                {
                    found.Add(type, declaration);
                    pending.Enqueue(type);
                }
            }
        }

        return InOrder(found)
            .Where(static type => type.TypeKind is TypeKind.Class or TypeKind.Struct)
            .ToImmutableArray();
    }

    // Most types have one heir: then no place is looked up.
    private IEnumerable<INamedTypeSymbol> InOrder(Dictionary<INamedTypeSymbol, TypeDeclarationSyntax> found) =>
        found.Count < 2
            ? found.Keys
            : found.OrderBy(pair => _names.Value.PlaceOf(pair.Value)).Select(static pair => pair.Key);

    /// <summary>A type of a library may be the base of another type of a library that ours derives from.</summary>
    private IEnumerable<TypeDeclarationSyntax> Candidates(ITypeSymbol type) => _bodies.IsOurs(type)
        ? _names.Value.Naming(type.Name)
        : _names.Value.Naming(type.Name).Concat(_names.Value.NamingOthers);

    private bool Derives(INamedTypeSymbol type, ITypeSymbol from) => _bodies.IsOurs(from)
        ? IsSame(type.BaseType, from) || type.Interfaces.Any(i => IsSame(i, from))
        : type.SelfAndBases().Skip(1).Any(b => IsSame(b, from)) || type.AllInterfaces.Any(i => IsSame(i, from));

    private static bool IsSame(ITypeSymbol? type, ITypeSymbol other) =>
        type is not null && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, other);
}
