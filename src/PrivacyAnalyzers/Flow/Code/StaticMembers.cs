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

    private ImmutableArray<IMethodSymbol> Find(ISymbol member, CancellationToken cancel)
    {
        if (member.DeclaringSyntaxReferences.IsEmpty)
        {
            return ImmutableArray<IMethodSymbol>.Empty;
        }

        if (!member.IsStatic)
        {
            return member.ContainingType.InstanceConstructors;
        }

        var writers = ImmutableArray.CreateBuilder<IMethodSymbol>();
        writers.AddRange(member.ContainingType.StaticConstructors);
        foreach (var reference in member.ContainingType.OutermostType().DeclaringSyntaxReferences)
        {
            AddMentioning(reference.GetSyntax(cancel), member.Name, writers, cancel);
        }

        if (member.DeclaredAccessibility != Accessibility.Private && !IsReadOnly(member))
        {
            foreach (var tree in compilation.SyntaxTrees)
            {
                AddAssigning(tree, member.Name, writers, cancel);
            }
        }

        return writers.ToImmutable();
    }

    private static bool IsReadOnly(ISymbol member) =>
        member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null };

    private void AddMentioning(
        SyntaxNode type,
        string name,
        ImmutableArray<IMethodSymbol>.Builder writers,
        CancellationToken cancel)
    {
        foreach (var node in type.DescendantNodes(static n => n is not AttributeListSyntax))
        {
            cancel.ThrowIfCancellationRequested();
            if (node is IdentifierNameSyntax { Identifier.ValueText: var text } && text == name)
            {
                Add(node, writers, cancel);
            }
        }
    }

    private void AddAssigning(
        SyntaxTree tree,
        string name,
        ImmutableArray<IMethodSymbol>.Builder writers,
        CancellationToken cancel)
    {
        foreach (var target in AssignedMembers.In(tree, cancel).Named(name))
        {
            Add(target, writers, cancel);
        }
    }

    private void Add(SyntaxNode node, ImmutableArray<IMethodSymbol>.Builder writers, CancellationToken cancel)
    {
        if (bodies.MethodAround(node, cancel) is { } method
            && !writers.Contains(method, SymbolEqualityComparer.Default))
        {
            writers.Add(method);
        }
    }
}
