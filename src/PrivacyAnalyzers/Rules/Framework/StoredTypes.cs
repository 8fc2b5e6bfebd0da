using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// The types whose objects a compilation puts into a database as rows: those of a <c>DbSet&lt;T&gt;</c> of one of its
/// contexts, those with an entity configuration, and those that carry a <c>[Table]</c> attribute of whichever library.
/// </summary>
/// <remarks>
/// Declarations alone tell them, so that every type may be asked about, also where nothing is tagged. What Entity
/// Framework Core makes of the members of such a type, and which types it stores along with it, is another question: it
/// takes the code that builds the model, and <see cref="EntityModel"/> answers it from the contexts found here.
/// </remarks>
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

    private StoredTypes(ImmutableArray<INamedTypeSymbol> contexts, ImmutableArray<INamedTypeSymbol> configurations)
    {
        Contexts = contexts;
        Configurations = configurations;
        _mapped = contexts.Concat(configurations)
            .SelectMany(MappedBy)
            .ToImmutableHashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
    }

    /// <summary>Gets the contexts of the compilation.</summary>
    public ImmutableArray<INamedTypeSymbol> Contexts { get; }

    /// <summary>Gets the types of the compilation that configure an entity.</summary>
    public ImmutableArray<INamedTypeSymbol> Configurations { get; }

    /// <summary>Finds the stored types of a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <returns>The types.</returns>
    public static StoredTypes In(Compilation compilation) =>
        new(DerivedFrom(Context, compilation), DerivedFrom(Configuration, compilation));

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
        !property.IsStatic && ElementOf(property) is INamedTypeSymbol entity && IsContext(property.ContainingType)
            ? entity.OriginalDefinition
            : null;

    /// <summary>Gets what a property of a <c>DbSet</c> type holds, or null for a property of another type.</summary>
    public static ITypeSymbol? ElementOf(IPropertySymbol property) =>
        property.Type is INamedTypeSymbol { TypeArguments: [var element] } set && Set.Matches(set) ? element : null;

    /// <summary>True for a context of Entity Framework Core.</summary>
    public static bool IsContext(ITypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (Context.Matches(current))
                return true;
        }

        return false;
    }

    private static ImmutableArray<INamedTypeSymbol> DerivedFrom(QualifiedName root, Compilation compilation) =>
        compilation.TypesNamed(root.ToString())
            .SelectMany(known => DerivedTypes.In(compilation).Of(known))
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray();

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

    private static QualifiedName Name(string name) => QualifiedName.TryParse(name)!;
}
