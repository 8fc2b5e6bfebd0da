namespace PrivacyAnalyzers.CodeFixes.Scope;

/// <summary>
/// What a place can read by its simple name: locals, parameters, fields and properties, the nearest first. Whether a
/// local is assigned yet and a static context reaches a field is for the compiler to say.
/// </summary>
internal static class ScopedVariables
{
    /// <summary>Gets the variables.</summary>
    /// <param name="model">The model of the document.</param>
    /// <param name="position">The place.</param>
    /// <returns>Names and types, in an order that does not change.</returns>
    public static IEnumerable<(string Name, ITypeSymbol Type)> At(SemanticModel model, int position) => model
        .LookupSymbols(position)
        .Where(static symbol => symbol.CanBeReferencedByName && !symbol.IsImplicitlyDeclared)
        .Select(static symbol => (Distance: DistanceOf(symbol), symbol.Name, Type: TypeOf(symbol)))
        .Where(static variable => variable.Type is not null)
        .OrderBy(static variable => variable.Distance)
        .ThenBy(static variable => variable.Name, StringComparer.Ordinal)
        .Select(static variable => (variable.Name, variable.Type!));

    /// <summary>Finds out whether a type is, derives from or implements another.</summary>
    /// <param name="type">The type.</param>
    /// <param name="space">The namespace of the other type.</param>
    /// <param name="name">The name of the other type.</param>
    /// <returns>True when it does.</returns>
    public static bool Is(this ITypeSymbol type, string space, string name) =>
        SelfBasesAndInterfaces(type)
            .Any(one => one.Name == name && one.ContainingNamespace?.ToDisplayString() == space);

    /// <summary>Finds out whether a variable holds a key: bytes, and a name that ends with "key".</summary>
    /// <param name="variable">One of the variables of a place.</param>
    public static bool IsKey(this (string Name, ITypeSymbol Type) variable) =>
        variable.Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte }
        && variable.Name.EndsWith("key", StringComparison.OrdinalIgnoreCase);

    private static int DistanceOf(ISymbol symbol) => symbol.Kind switch
    {
        SymbolKind.Local => 0,
        SymbolKind.Parameter => 1,
        SymbolKind.Field => 2,
        _ => 3,
    };

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol { IsIndexer: false, GetMethod: not null } property => property.Type,
        _ => null,
    };

    private static IEnumerable<ITypeSymbol> SelfBasesAndInterfaces(ITypeSymbol type)
    {
        for (var one = type; one is not null; one = one.BaseType)
        {
            yield return one;
        }

        foreach (var one in type.AllInterfaces)
        {
            yield return one;
        }
    }
}
