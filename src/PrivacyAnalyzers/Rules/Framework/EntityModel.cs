using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// What Entity Framework Core makes of the types that contexts name: which types it stores along with them, which
/// members become columns, and which of those are in clear, as attributes and the code that builds the model say.
/// </summary>
/// <remarks>
/// <see cref="StoredTypes"/> finds the contexts, and says of any type whether it is a row, whatever the library. What
/// is read here costs more: it is asked for only where something is tagged.
/// </remarks>
internal sealed class EntityModel
{
    private static readonly QualifiedName NotMapped =
        QualifiedName.TryParse("System.ComponentModel.DataAnnotations.Schema.NotMappedAttribute")!;

    // Several packages encrypt the columns of such members; each has the attribute in a namespace of its own.
    private static readonly HashSet<string> Encrypting = new(StringComparer.Ordinal)
    {
        "EncryptedAttribute", "EncryptColumnAttribute", "ProtectedPersonalDataAttribute",
    };

    // Each entity with the property of a context that names it, or the context.
    private readonly Dictionary<ITypeSymbol, ISymbol> _origins = new(SymbolEqualityComparer.Default);
    private readonly EntityConfiguration _configuration;

    private EntityModel(EntityConfiguration configuration) => _configuration = configuration;

    /// <summary>Reads the model of a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="stored">Its contexts.</param>
    /// <param name="isEncrypted">Says that a context keeps its data encrypted by other means.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The model, or null where the compilation has no context.</returns>
    public static EntityModel? Of(
        Compilation compilation,
        StoredTypes stored,
        Func<INamedTypeSymbol, bool> isEncrypted,
        CancellationToken cancel)
    {
        var contexts = stored.Contexts.Where(type => !isEncrypted(type)).ToList();
        if (contexts.Count == 0)
        {
            return null;
        }

        var configuration = new EntityConfiguration(compilation, cancel);
        var methods = contexts.SelectMany(static type => Named(type, "OnModelCreating", "ConfigureConventions"))
            .Concat(stored.Configurations.SelectMany(static type => Named(type, "Configure")));
        foreach (var method in methods)
        {
            configuration.Read(method);
        }

        var model = new EntityModel(configuration);
        if (!configuration.IsUnknown)
        {
            contexts.ForEach(model.AddEntitiesOf);
            foreach (var entity in configuration.Entities)
            {
                model.Add(entity, contexts[0]);
            }
        }

        return model;
    }

    /// <summary>Gets the context that stores a type.</summary>
    public ISymbol? OriginOf(ITypeSymbol type) =>
        _origins.TryGetValue(type.OriginalDefinition, out var origin) ? origin : null;

    /// <summary>Gets the entities of other assemblies that a context, or one of its properties, names.</summary>
    /// <param name="context">A type of the compilation.</param>
    public IEnumerable<ITypeSymbol> NamedBy(INamedTypeSymbol context) => _origins
        .Where(pair => SymbolEqualityComparer.Default.Equals(pair.Value, context)
            || SymbolEqualityComparer.Default.Equals(pair.Value.ContainingType, context))
        .Select(static pair => pair.Key)
        .Where(entity =>
            !SymbolEqualityComparer.Default.Equals(entity.ContainingAssembly, context.ContainingAssembly));

    /// <summary>Gets the columns that an entity declares itself and that hold sensitive data in clear.</summary>
    /// <param name="entity">A stored type.</param>
    /// <param name="atLeast">The lowest sensitivity that counts.</param>
    /// <param name="analysis">Knows the tags.</param>
    /// <param name="cancel">Cancels the search.</param>
    public IEnumerable<ClearColumn> ClearColumnsOf(
        ITypeSymbol entity,
        Sensitivity atLeast,
        PrivacyAnalysis analysis,
        CancellationToken cancel)
    {
        var classifier = analysis.ClassifierFor(cancel);
        return entity.GetMembers()
            .Where(IsStoredInClear)
            .Select(member => (Member: member, Data: classifier.TagOf(member) ?? TagOfType(member, classifier)))
            .Where(column => column.Data?.Sensitivity >= atLeast)
            .Select(static column => new ClearColumn(column.Member, column.Data!));
    }

    /// <summary>Gets the stored types.</summary>
    public IEnumerable<ITypeSymbol> Entities => _origins.Keys;

    /// <summary>Finds out whether a member becomes a column.</summary>
    /// <param name="member">A member of a stored type.</param>
    /// <returns>False for what is not stored, and for relations to other entities.</returns>
    public bool IsStored(ISymbol member) =>
        member is IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null } property
        && property.SetMethod is not null
        && !_configuration.Ignored.Contains(property.OriginalDefinition)
        && !CarriedTypes.Of(property.Type).Any(IsEntity)
        && !IsNotMapped(property);

    /// <summary>Finds out whether a member becomes a column that everybody who gets the database can read.</summary>
    /// <param name="member">A member of a stored type.</param>
    /// <returns>False for what is not stored, for relations to other entities, and for what is encrypted.</returns>
    public bool IsStoredInClear(ISymbol member) =>
        member is IPropertySymbol property
        && IsStored(property)
        && !_configuration.Hidden.Contains(property.OriginalDefinition)
        && !_configuration.Hidden.Contains(WithoutNull(property.Type))
        && GovernanceNames.On(property, GovernanceNames.StoredEncrypted) is null
        && !property.GetAttributes().Any(static attribute =>
            attribute.AttributeClass is { } type && Encrypting.Contains(type.Name));

    private static PersonalData? TagOfType(ISymbol member, Classifier classifier) =>
        member is IPropertySymbol property ? classifier.TagOf(property.Type) : null;

    private static ITypeSymbol WithoutNull(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    private static IEnumerable<IMethodSymbol> Named(INamedTypeSymbol type, params string[] names) =>
        names.SelectMany(name => type.GetMembers(name)).OfType<IMethodSymbol>();

    private static bool IsNotMapped(ISymbol symbol) => symbol.GetAttributes().Any(static attribute =>
        attribute.AttributeClass is { } type && NotMapped.Matches(type));

    private bool IsEntity(ITypeSymbol type) => _origins.ContainsKey(type.OriginalDefinition);

    private void AddEntitiesOf(INamedTypeSymbol context)
    {
        for (var type = context; type is not null; type = type.BaseType)
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                if (StoredTypes.ElementOf(property) is { } entity)
                {
                    Add(entity, property.Locations.Any(static l => l.IsInSource) ? property : context);
                }
            }
        }
    }

    private void Add(ITypeSymbol entity, ISymbol origin)
    {
        for (var type = entity; type is not null && IsMapped(type); type = type.BaseType)
        {
            if (!_origins.ContainsKey(type.OriginalDefinition))
            {
                _origins.Add(type.OriginalDefinition, origin);
                foreach (var held in type.GetMembers().OfType<IPropertySymbol>().SelectMany(HeldBy))
                {
                    Add(held, origin);
                }
            }
        }
    }

    // A list that is made once and filled needs no setter.
    private IEnumerable<ITypeSymbol> HeldBy(IPropertySymbol property) =>
        property.IsStatic || _configuration.Ignored.Contains(property.OriginalDefinition) || IsNotMapped(property)
            ? []
            : CarriedTypes.Of(property.Type).Skip(property.SetMethod is null ? 1 : 0);

    private bool IsMapped(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None }
        && type.ContainingNamespace?.ToDisplayString() is { } space
        && space != "System" && !space.StartsWith("System.", StringComparison.Ordinal)
        && !_configuration.Ignored.Contains(type)
        && !IsNotMapped(type);
}
