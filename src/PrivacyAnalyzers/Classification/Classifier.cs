using System.Collections.Concurrent;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// Answers for a compilation which symbols are personal data: for <c>class Person { [ContactData] string Phone; }</c>
/// that <c>Phone</c> is, and that a <c>Person</c> shows it. The same question gets the same instance as its answer,
/// from any thread.
/// </summary>
internal sealed class Classifier
{
    private readonly TagResolver _resolver;
    private readonly TaggedMembers _members;
    private readonly ConcurrentDictionary<ISymbol, PersonalData> _data = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, PersonalData?> _types = new(SymbolEqualityComparer.Default);
    private readonly Func<ITypeSymbol, PersonalData?> _findType;

    private readonly TagReader _reader;
    private readonly TaggingAssemblies _assemblies;

    private Classifier(TagReader reader, TaggingAssemblies assemblies)
    {
        _reader = reader;
        _assemblies = assemblies;
        _resolver = new(reader, assemblies);
        _members = new(this, assemblies);
        _findType = FindType;
    }

    /// <summary>
    /// Gets the classifier of a compilation, or null if nothing in it can be tagged and nothing else makes data
    /// personal.
    /// </summary>
    public static Classifier? Create(
        Compilation compilation,
        PrivacyOptions options,
        CancellationToken cancel,
        bool hasOtherSources = false)
    {
        var assemblies = new TaggingAssemblies(compilation, options);
        return hasOtherSources
            || assemblies.MayTagUnseen(cancel)
            || UsesVocabulary(compilation, cancel)
            ? new(new TagReader(options), assemblies)
            : null;
    }

    /// <summary>
    /// Gets what is known about the data that a property, field, parameter or method result holds because of a tag on
    /// it, or about the values of a type. A tagged type does not make the members that hold it personal by themselves:
    /// ask for their type.
    /// </summary>
    public PersonalData? TagOf(ISymbol symbol) => symbol switch
    {
        ITypeSymbol type => TagOf(type),
        _ => DefinitionOf(symbol) is { } definition ? Find(definition) : null,
    };

    /// <summary>True when there may be tags that the words of the source do not show.</summary>
    public bool MayTagUnseen(CancellationToken cancel) => _assemblies.MayTagUnseen(cancel);

    /// <summary>True when symbols of an assembly may carry attributes of ours at all.</summary>
    public bool MayTag(IAssemblySymbol assembly) => _assemblies.MayTag(assembly);

    /// <summary>
    /// True when somebody decided about a symbol: that it is personal data, or that it is not.
    /// </summary>
    public bool IsDecided(ISymbol symbol) =>
        DefinitionOf(symbol) is { } definition && _resolver.TagOf(definition) is not null;

    /// <summary>Gets what the attributes in this very place say, or null if none of them is a tag.</summary>
    public DeclaredTag? TagOn(ISymbol symbol) => _reader.Read(symbol.GetAttributes());

    /// <summary>True when an attribute states that data is personal.</summary>
    public bool IsTag(AttributeData attribute) =>
        _reader.Read(ImmutableArray.Create(attribute)) is { IsPersonal: true };

    /// <summary>
    /// Gets the tag of an attribute that calls data less sensitive than this project does, without a justification.
    /// </summary>
    public DeclaredTag? LoweredBy(AttributeData attribute) => _reader.LoweredBy(attribute);

    /// <summary>Gets what is known about values of a type that is tagged, or that carries one that is.</summary>
    public PersonalData? TagOf(ITypeSymbol type) => _types.GetOrAdd(type, _findType);

    /// <summary>
    /// Gets the public instance members of a type and of the objects it holds that are tagged, own before inherited.
    /// A held value whose type is tagged and shows no members is answered with its type.
    /// </summary>
    public ImmutableArray<ISymbol> TaggedMembersOf(ITypeSymbol type) => _members.Of(type);

    private static bool UsesVocabulary(Compilation compilation, CancellationToken cancel) =>
        VocabularyUse.IsIn(compilation.SyntaxTrees, cancel)
        && VocabularyNames.Roots.Any(root => !compilation.TypesNamed(root).IsEmpty);

    /// <summary>Gets the one symbol under which a datum is known, or null for symbols that hold no data.</summary>
    private static ISymbol? DefinitionOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol => symbol.OriginalDefinition,
        IFieldSymbol { AssociatedSymbol: { } associated } => DefinitionOf(associated),
        IFieldSymbol => symbol.OriginalDefinition,
        IParameterSymbol parameter => DefinitionOf(parameter),
        IMethodSymbol method => DefinitionOf(method),
        _ => null,
    };

    private static ISymbol? DefinitionOf(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.PropertyGet => method.AssociatedSymbol?.OriginalDefinition,
        MethodKind.PropertySet or MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.Destructor
            or MethodKind.EventAdd or MethodKind.EventRemove => null,
        _ when (method.ReducedFrom ?? method).OriginalDefinition is var definition =>
            definition.PartialDefinitionPart ?? definition,
        _ => null,
    };

    private static ISymbol? DefinitionOf(IParameterSymbol parameter) => parameter.ContainingSymbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.PropertySet } setter
            when parameter.Ordinal == setter.Parameters.Length - 1 =>
            setter.AssociatedSymbol?.OriginalDefinition,
        IMethodSymbol { ReducedFrom: { } extension } when parameter.Ordinal + 1 < extension.Parameters.Length =>
            extension.OriginalDefinition.Parameters[parameter.Ordinal + 1],
        IMethodSymbol { OriginalDefinition.PartialDefinitionPart: { } definition } =>
            definition.Parameters[parameter.Ordinal],
        _ => parameter.OriginalDefinition,
    };

    // The resolver remembers the many that have no tag.
    private PersonalData? Find(ISymbol definition) => _resolver.TagOf(definition) is { IsPersonal: true } tag
        ? DataOf(definition, tag)
        : null;

    private PersonalData DataOf(ISymbol definition, DeclaredTag tag) => _data.TryGetValue(definition, out var known)
        ? known
        : _data.GetOrAdd(definition, new PersonalData(definition, tag));

    private PersonalData? FindType(ITypeSymbol type)
    {
        foreach (var carried in CarriedTypes.Of(type))
        {
            if (carried is INamedTypeSymbol or ITypeParameterSymbol
                && Find(carried.OriginalDefinition) is { } data)
            {
                return data;
            }
        }

        return null;
    }
}
