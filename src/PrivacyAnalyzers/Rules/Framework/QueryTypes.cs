using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// What a GraphQL server lets clients ask: methods of classes marked <c>[QueryType]</c> that may be filtered, sorted
/// and paged, and types that are registered with all their members. Both servers are known by the names of their types.
/// </summary>
internal static class QueryTypes
{
    private static readonly ImmutableArray<AttributeName> Freeing = AttributeName.All(
        "HotChocolate.Data.UseFilteringAttribute",
        "HotChocolate.Data.UseProjectionAttribute",
        "HotChocolate.Data.UseSortingAttribute",
        "HotChocolate.Types.UseFilteringAttribute",
        "HotChocolate.Types.UseProjectionAttribute",
        "HotChocolate.Types.UseSortingAttribute");

    private static readonly ImmutableArray<AttributeName> Holding = AttributeName.All(
        "HotChocolate.QueryTypeAttribute",
        "HotChocolate.Types.ExtendObjectTypeAttribute",
        "HotChocolate.Types.QueryTypeAttribute");

    private static readonly ImmutableArray<QualifiedName> Whole = ImmutableArray.Create(
        QualifiedName.TryParse("GraphQL.Types.AutoRegisteringObjectGraphType`1")!,
        QualifiedName.TryParse("HotChocolate.Types.ObjectType`1")!);

    /// <summary>True for a method of a query type that clients may filter, sort or shape as they like.</summary>
    /// <param name="member">A method.</param>
    /// <param name="isQuery">Tells whether a type is <c>IQueryable</c>, or holds one.</param>
    public static bool IsFree(IMethodSymbol member, Func<ITypeSymbol, bool> isQuery) =>
        Freeing.Any(name => name.IsOn(member))
        || (member.ContainingType is { } type && Holding.Any(name => name.IsOn(type)) && isQuery(member.ReturnType));

    /// <summary>Gets the type that a class registers with all its members, or null.</summary>
    /// <param name="type">A class, such as one that derives from <c>ObjectType&lt;Person&gt;</c>.</param>
    /// <param name="cancel">Cancels the search.</param>
    public static ITypeSymbol? RegisteredBy(INamedTypeSymbol type, CancellationToken cancel)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (Whole.Any(name => name.Matches(current)))
                return Chooses(type, cancel) ? null : current.TypeArguments[0];
        }

        return null;
    }

    // Who names members one by one, or leaves some out, has thought about them.
    private static bool Chooses(INamedTypeSymbol type, CancellationToken cancel) => type.DeclaringSyntaxReferences
        .SelectMany(reference => reference.GetSyntax(cancel).DescendantTokens())
        .Any(static token => token.ValueText is "BindFieldsExplicitly" or "Ignore");
}
