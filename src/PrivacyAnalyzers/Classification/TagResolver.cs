using System.Collections.Concurrent;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// Decides which tag holds for a symbol when several places speak: its own attributes before those of what it overrides
/// or implements, these before a tag on its type parameter, that before the tag of the containing type. In
/// <c>[IdentityData] class Person { string Name; [NotPersonalData("…")] int Version; }</c> the name is personal and
/// the version is not.
/// </summary>
internal sealed class TagResolver
{
    private readonly TagReader _reader;
    private readonly TaggingAssemblies _assemblies;
    private readonly ConcurrentDictionary<ISymbol, DeclaredTag?> _tags = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, DeclaredTag?> _carried = new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, DeclaredTag?> _find;
    private readonly Func<ITypeSymbol, DeclaredTag?> _findCarried;

    public TagResolver(TagReader reader, TaggingAssemblies assemblies)
    {
        _reader = reader;
        _assemblies = assemblies;
        _find = Find;
        _findCarried = OfTypeParameterCarriedBy;
    }

    /// <summary>Gets the tag that holds for a definition, which may say that it is not personal.</summary>
    public DeclaredTag? TagOf(ISymbol definition) => _tags.GetOrAdd(definition, _find);

    /// <summary>True for what a tag on the containing type speaks about: the state of its instances.</summary>
    private static bool IsStateOfInstance(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => !property.IsStatic && property.Type.TypeKind != TypeKind.Delegate
            && !(property.IsImplicitlyDeclared && property.Name == "EqualityContract"),
        IFieldSymbol field => !field.IsStatic && !field.IsConst && field.Type.TypeKind != TypeKind.Delegate,
        _ => false,
    };

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };

    private static IEnumerable<ISymbol> InheritedBy(ISymbol symbol)
    {
        if (symbol is not IParameterSymbol parameter)
            return InheritedMembers.Of(symbol);

        return InheritedMembers.Of(parameter.ContainingSymbol)
            .Select(member => ParametersOf(member))
            .Where(parameters => parameter.Ordinal < parameters.Length)
            .Select(parameters => parameters[parameter.Ordinal]);
    }

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };

    private DeclaredTag? Find(ISymbol symbol)
    {
        if (!_assemblies.MayTag(symbol.ContainingAssembly))
            return null;

        if (symbol is INamedTypeSymbol type)
            return OfType(type);

        if (symbol is IParameterSymbol parameter && PositionalMembers.PropertyOf(parameter) is { } property)
            return TagOf(property);

        var own = OwnTagOf(symbol);
        if (own is not null and not { Kind: TagKind.Personal, Category: DataCategory.Unspecified })
            return own;

        // A tag without a category says less than what it would replace.
        var inherited = Inherited(symbol);
        return own is null || inherited is { IsPersonal: true } ? inherited : own;
    }

    private DeclaredTag? Inherited(ISymbol symbol)
    {
        foreach (var inherited in InheritedBy(symbol))
        {
            if (TagOf(inherited) is { } tag)
                return tag;
        }

        return OfTypeParameterIn(TypeOf(symbol))
            ?? (IsStateOfInstance(symbol) && symbol.ContainingType is { } type ? TagOf(type.OriginalDefinition) : null);
    }

    private DeclaredTag? OwnTagOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => OwnTagOf(property),
        IMethodSymbol method => DeclaredTag.Combine(
            _reader.Read(method.GetReturnTypeAttributes()),
            _reader.Read(method.GetAttributes())),
        ITypeParameterSymbol parameter => _reader.Read(parameter.GetAttributes()) ?? OfConstraints(parameter),
        _ => _reader.Read(symbol.GetAttributes()),
    };

    private DeclaredTag? OwnTagOf(IPropertySymbol property)
    {
        if (IdentityUserMembers.CategoryOf(property) is { } category)
            return _reader.Personal(category, VocabularyNames.IdentityUser.SimpleName);

        var tag = _reader.Read(property.GetAttributes());
        foreach (var field in property.ContainingType.GetMembers($"<{property.MetadataName}>k__BackingField"))
            tag = DeclaredTag.Combine(tag, _reader.Read(field.GetAttributes()));

        if (property.GetMethod is { } getter)
            tag = DeclaredTag.Combine(tag, _reader.Read(getter.GetReturnTypeAttributes()));

        return PositionalMembers.ParameterOf(property) is { } parameter
            ? DeclaredTag.Combine(tag, _reader.Read(parameter.GetAttributes()))
            : tag;
    }

    private DeclaredTag? OfType(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType?.OriginalDefinition)
        {
            if (_reader.Read(current.GetAttributes()) is { } tag)
                return tag;
        }

        DeclaredTag? result = null;
        foreach (var implemented in type.AllInterfaces)
        {
            if (_reader.Read(implemented.OriginalDefinition.GetAttributes()) is { IsPersonal: true } tag)
                result = DeclaredTag.Combine(result, tag);
        }

        return result;
    }

    // Most types mention no type parameter and need no look inside.
    private DeclaredTag? OfTypeParameterIn(ITypeSymbol? type) =>
        type is null or INamedTypeSymbol { IsGenericType: false, AllInterfaces.IsEmpty: true }
            || type.SpecialType != SpecialType.None
            ? null
            : _carried.GetOrAdd(type, _findCarried);

    private DeclaredTag? OfTypeParameterCarriedBy(ITypeSymbol type)
    {
        foreach (var carried in CarriedTypes.Of(type))
        {
            if (carried is ITypeParameterSymbol parameter && _reader.Read(parameter.GetAttributes()) is { } tag)
                return tag;
        }

        return null;
    }

    private DeclaredTag? OfConstraints(ITypeParameterSymbol parameter)
    {
        foreach (var constraint in parameter.ConstraintTypes)
        {
            if (constraint is INamedTypeSymbol named && TagOf(named.OriginalDefinition) is { } tag)
                return tag;
        }

        return null;
    }
}
