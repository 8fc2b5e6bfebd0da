using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Knows which code may fill a member that outlives the method that reads it: for a static member the methods of its
/// type that name it and every assignment in the compilation, for a readonly member of an object its constructors. In
/// <c>static string Last; void A() => Last = x; void B() => Show(Last);</c> the writer of <c>Last</c> is <c>A</c>.
/// </summary>
internal sealed class StaticMembers(Compilation compilation, MethodBodies bodies)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, string> _names = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, INamedTypeSymbol> _types = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<INamedTypeSymbol, MentionedMembers> _mentioned =
        new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IMethodSymbol>> _writers =
        new(SymbolEqualityComparer.Default);

    /// <summary>Gets the name under which the static members of a type appear in an access path.</summary>
    /// <param name="type">The type, with its type arguments.</param>
    /// <returns>The same name for the same type.</returns>
    public string NameOf(INamedTypeSymbol type) => _names.GetOrAdd(type, t =>
    {
        var name = t.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        _types.TryAdd(name, t);
        return name;
    });

    /// <summary>Gets the type that a name stands for.</summary>
    /// <param name="name">A name given by <see cref="NameOf"/>.</param>
    /// <returns>The type, or null for any other name.</returns>
    public INamedTypeSymbol? TypeOf(string name) => _types.TryGetValue(name, out var type) ? type : null;

    /// <summary>True for members that outlive the methods that use them and can hold data.</summary>
    /// <param name="member">A field or property.</param>
    /// <returns>Whether it is static, or set by constructors alone, and of a type that holds data.</returns>
    public bool IsSharedData(ISymbol member)
    {
        var type = member switch
        {
            IFieldSymbol { IsConst: false } field when field.IsStatic || field.IsReadOnly => field.Type,
            IPropertySymbol { IsIndexer: false } property when property.IsStatic || IsSetOnce(property) =>
                property.Type,
            _ => null,
        };

        // Loggers, clients and other objects of libraries are used, not filled.
        return type is not null && !type.CarriesNothing() && bodies.IsOurs(member)
            && (type.IsPlain() || type.IsEnumerable() || bodies.IsOurs(type)
                || type.SpecialType == SpecialType.System_Object || type is ITypeParameterSymbol);
    }

    private static bool IsSetOnce(IPropertySymbol property) => property.SetMethod is null
        && !property.IsVirtual && !property.IsAbstract && !property.IsOverride;

    /// <summary>Gets the methods that may write a member of this compilation.</summary>
    /// <param name="member">A field or property, static or readonly.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The methods in the order of the code.</returns>
    public ImmutableArray<IMethodSymbol> WritersOf(ISymbol member, CancellationToken cancel) =>
        _writers.TryGetValue(member.OriginalDefinition, out var writers)
            ? writers
            : _writers.GetOrAdd(member.OriginalDefinition, Find(member.OriginalDefinition, cancel));

    // What a getter computes is found where its body is applied; one that names its field stores.
    private static bool IsComputed(ISymbol member, CancellationToken cancel) =>
        member is IPropertySymbol { SetMethod: null }
        && member.DeclaringSyntaxReferences[0].GetSyntax(cancel) is PropertyDeclarationSyntax
        {
            AccessorList: null or { Accessors: [{ Body: not null } or { ExpressionBody: not null }] },
        } property
        && !property.DescendantTokens().Any(static token => token.ValueText == "field");

    private ImmutableArray<IMethodSymbol> Find(ISymbol member, CancellationToken cancel)
    {
        if (member.DeclaringSyntaxReferences.IsEmpty || IsComputed(member, cancel))
        {
            return ImmutableArray<IMethodSymbol>.Empty;
        }

        if (!member.IsStatic)
        {
            return member.ContainingType.InstanceConstructors;
        }

        var writers = ImmutableArray.CreateBuilder<IMethodSymbol>();
        writers.AddRange(member.ContainingType.StaticConstructors);
        if (MentionedMembers.IsFilledOnce(member))
        {
            return writers.ToImmutable();
        }

        var mentioned = _mentioned.GetOrAdd(
            member.ContainingType.OutermostType(),
            type => MentionedMembers.Of(type, cancel));
        AddAll(mentioned.Named(member.Name), writers, cancel);
        if (member.DeclaredAccessibility != Accessibility.Private && !MentionedMembers.IsReadOnly(member))
        {
            foreach (var tree in compilation.SyntaxTrees)
            {
                AddAll(AssignedMembers.In(tree, cancel).Named(member.Name), writers, cancel);
            }
        }

        return writers.ToImmutable();
    }

    private void AddAll(
        IReadOnlyList<SyntaxNode> places,
        ImmutableArray<IMethodSymbol>.Builder writers,
        CancellationToken cancel)
    {
        foreach (var place in places)
        {
            cancel.ThrowIfCancellationRequested();
            if (bodies.MethodAround(place, cancel) is { } method
                && !writers.Contains(method, SymbolEqualityComparer.Default))
            {
                writers.Add(method);
            }
        }
    }
}
