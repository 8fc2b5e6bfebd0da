namespace PrivacyAnalyzers.CodeFixes.Tracing;

/// <summary>The types of values, with or without null.</summary>
internal static class ValueTypes
{
    /// <summary>Gets the type of the value that a symbol holds or returns.</summary>
    /// <param name="symbol">A member, parameter, local or type.</param>
    /// <returns>The type without <c>?</c>, or null for symbols without a value.</returns>
    public static ITypeSymbol? Of(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => Underlying(property.Type),
        IFieldSymbol field => Underlying(field.Type),
        IParameterSymbol parameter => Underlying(parameter.Type),
        ILocalSymbol local => Underlying(local.Type),
        IMethodSymbol method => Underlying(method.ReturnType),
        ITypeSymbol type => type,
        _ => null,
    };

    /// <summary>Gets <c>T</c> of <c>Nullable&lt;T&gt;</c>, and any other type as it is.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The type without <c>?</c>.</returns>
    public static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
}
