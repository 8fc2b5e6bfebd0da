using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Models;

/// <summary>
/// Rows by the names of what they are about. A method is looked up by its type's and its own name first; only a method
/// whose names hit, say some <c>Console.WriteLine</c>, pays for its documentation-comment ID.
/// </summary>
internal sealed class ModelIndex
{
    private readonly Dictionary<(string Type, string Member), ImmutableArray<ModelRow>> _rows;
    private readonly HashSet<string> _extended;

    public ModelIndex(IEnumerable<ModelRow> rows)
    {
        var all = rows.ToList();
        _rows = all
            .GroupBy(static row => (row.Member.TypeName, row.Member.MemberName))
            .ToDictionary(static group => group.Key, static group => group.ToImmutableArray());
        _extended = new(
            all.Where(static row => row.Member.IsExtended).Select(static row => row.Member.MemberName),
            StringComparer.Ordinal);
    }

    public bool IsEmpty => _rows.Count == 0;

    /// <summary>Finds the rows that hold for a method.</summary>
    /// <param name="method">A method or accessor as declared: neither constructed nor reduced.</param>
    /// <param name="own">The assembly whose constructors speak for themselves.</param>
    /// <returns>The rows of the method itself, else those that extend to it, else null.</returns>
    public ModelMatch? Find(IMethodSymbol method, IAssemblySymbol own)
    {
        if (Rows(method) is { IsEmpty: false } rows)
            return new ModelMatch(method, rows);

        if (!_extended.Contains(NameOf(method)))
            return null;

        return method.MethodKind == MethodKind.Constructor ? OfBaseConstructor(method, own) : OfBaseDeclaration(method);
    }

    /// <summary>Finds the rows that name a property by a type that inherits or overrides it.</summary>
    /// <param name="getter">The getter as declared.</param>
    /// <param name="type">A type below the one that declared it first.</param>
    /// <returns>The rows of the nearest type, or null.</returns>
    public ModelMatch? FindInherited(IMethodSymbol getter, INamedTypeSymbol type)
    {
        var first = FirstDeclarationOf(getter).ContainingType;
        for (var current = type;
            current is not null && !SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, first);
            current = current.BaseType)
        {
            if (RowsIn(current, NameOf(getter)) is { IsEmpty: false } rows)
                return new ModelMatch(getter, rows);
        }

        return null;
    }

    private static IMethodSymbol FirstDeclarationOf(IMethodSymbol method)
    {
        while (method.OverriddenMethod is { } overridden)
        {
            method = overridden.OriginalDefinition;
        }

        return method;
    }

    private ModelMatch? OfBaseDeclaration(IMethodSymbol method)
    {
        foreach (var declaration in BaseDeclarations(method))
        {
            var rows = Rows(declaration).RemoveAll(static row => !row.Member.IsExtended);
            if (!rows.IsEmpty)
                return new ModelMatch(declaration, rows);
        }

        return null;
    }

    private ModelMatch? OfBaseConstructor(IMethodSymbol method, IAssemblySymbol own)
    {
        if (SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, own))
            return null;

        for (var type = method.ContainingType.BaseType; type is not null; type = type.BaseType)
        {
            var rows = RowsIn(type, WellKnownMemberNames.InstanceConstructorName)
                .RemoveAll(static row => !row.Member.IsExtended);
            if (!rows.IsEmpty)
                return new ModelMatch(method, rows);
        }

        return null;
    }

    private ImmutableArray<ModelRow> RowsIn(INamedTypeSymbol type, string name) =>
        _rows.TryGetValue((type.Name, name), out var rows)
            ? rows.RemoveAll(row => !row.Member.IsIn(type))
            : ImmutableArray<ModelRow>.Empty;

    private ImmutableArray<ModelRow> Rows(IMethodSymbol method)
    {
        if (ContainerOf(method) is not { } type
            || !_rows.TryGetValue((type.Name, NameOf(method)), out var rows)
            || IdOf(method, type) is not { } id)
        {
            return ImmutableArray<ModelRow>.Empty;
        }

        return rows.RemoveAll(row => !row.Member.Means(id));
    }

    private static IEnumerable<IMethodSymbol> BaseDeclarations(IMethodSymbol method)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            yield return overridden.OriginalDefinition;
        }

        foreach (var explicitly in method.ExplicitInterfaceImplementations)
        {
            yield return explicitly.OriginalDefinition;
        }

        if (method.IsStatic || method.DeclaredAccessibility != Accessibility.Public)
            yield break;

        foreach (var candidate in method.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(method.Name)))
        {
            var implementation = method.ContainingType.FindImplementationForInterfaceMember(candidate);
            if (SymbolEqualityComparer.Default.Equals(implementation, method))
                yield return ((IMethodSymbol)candidate).OriginalDefinition;
        }
    }

    // Rows name a member of an extension block by the class that it is written in.
    private static INamedTypeSymbol? ContainerOf(IMethodSymbol method) =>
        ExtensionBlocks.ReceiverOf(method.ContainingType) is null
            ? method.ContainingType
            : method.ContainingType.ContainingType;

    private static string? IdOf(IMethodSymbol method, INamedTypeSymbol container) =>
        SymbolEqualityComparer.Default.Equals(container, method.ContainingType)
            ? MemberOf(method).GetDocumentationCommentId()
            : container.GetDocumentationCommentId() is { } id
                ? $"M:{id.Substring(2)}.{method.Name}"
                : null;

    private static ISymbol MemberOf(IMethodSymbol method) =>
        method.AssociatedSymbol as IPropertySymbol ?? (ISymbol)method;

    // An indexer's symbol is named this[], its documentation-comment ID says Item.
    private static string NameOf(IMethodSymbol method) =>
        method.AssociatedSymbol is IPropertySymbol property ? property.MetadataName : SimpleNameOf(method);

    private static string SimpleNameOf(IMethodSymbol method) =>
        method.ExplicitInterfaceImplementations.IsEmpty ? method.Name : method.ExplicitInterfaceImplementations[0].Name;
}
