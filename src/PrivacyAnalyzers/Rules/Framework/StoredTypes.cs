using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// The types whose objects a compilation puts into a database as rows: those of a <c>DbSet&lt;T&gt;</c> of one of its
/// contexts, those with an entity configuration, and those that carry a <c>[Table]</c> attribute.
/// </summary>
internal sealed class StoredTypes
{
    private static readonly QualifiedName Context = Name("Microsoft.EntityFrameworkCore.DbContext");
    private static readonly QualifiedName Set = Name("Microsoft.EntityFrameworkCore.DbSet`1");
    private static readonly QualifiedName Configuration =
        Name("Microsoft.EntityFrameworkCore.IEntityTypeConfiguration`1");

    private static readonly ImmutableArray<QualifiedName> Tables = ImmutableArray.Create(
        Name("System.ComponentModel.DataAnnotations.Schema.TableAttribute"),
        Name("Dapper.Contrib.Extensions.TableAttribute"),
        Name("SQLite.TableAttribute"));

    private readonly ImmutableHashSet<INamedTypeSymbol> _mapped;

    private StoredTypes(ImmutableHashSet<INamedTypeSymbol> mapped) => _mapped = mapped;

    /// <summary>Finds the stored types of a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <returns>The types.</returns>
    public static StoredTypes In(Compilation compilation)
    {
        var mapped = ImmutableHashSet.CreateBuilder<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var root in new[] { Context, Configuration })
        {
            foreach (var known in compilation.TypesNamed(root.ToString()))
            {
                foreach (var type in DerivedTypes.In(compilation).Of(known))
                    mapped.UnionWith(MappedBy(type));
            }
        }

        return new(mapped.ToImmutable());
    }

    /// <summary>Gets the types that a context or configuration mentions, in the order of their names.</summary>
    public IEnumerable<INamedTypeSymbol> Types =>
        _mapped.OrderBy(static type => type.ToDisplayString(), StringComparer.Ordinal);

    /// <summary>True when objects of a type are rows of a table.</summary>
    public bool Contains(INamedTypeSymbol type) =>
        _mapped.Contains(type.OriginalDefinition)
        || type.GetAttributes().Any(static attribute =>
            attribute.AttributeClass is { } known && Tables.Any(table => table.Matches(known)));

    /// <summary>Gets the entity of a property such as <c>DbSet&lt;Person&gt; People</c>, or null.</summary>
    public static INamedTypeSymbol? EntityOf(IPropertySymbol property) =>
        property is { IsStatic: false, Type: INamedTypeSymbol { TypeArguments: [INamedTypeSymbol entity] } set }
        && Set.Matches(set)
        && IsContext(property.ContainingType)
            ? entity.OriginalDefinition
            : null;

    private static IEnumerable<INamedTypeSymbol> MappedBy(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Class)
            return [];

        return type.GetMembers().OfType<IPropertySymbol>().Select(EntityOf).OfType<INamedTypeSymbol>()
            .Concat(type.AllInterfaces
                .Where(static implemented => Configuration.Matches(implemented))
                .Select(static implemented => implemented.TypeArguments[0].OriginalDefinition)
                .OfType<INamedTypeSymbol>());
    }

    private static bool IsContext(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (Context.Matches(current))
                return true;
        }

        return false;
    }

    private static QualifiedName Name(string name) => QualifiedName.TryParse(name)!;
}
