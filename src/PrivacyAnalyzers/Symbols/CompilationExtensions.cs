namespace PrivacyAnalyzers.Symbols;

/// <summary>Questions to a compilation about types that it may know.</summary>
internal static class CompilationExtensions
{
    /// <summary>
    /// Gets the type of a metadata name as <see cref="Compilation.GetTypeByMetadataName"/> does: that of the
    /// compilation, else the only one that is visible, else null.
    /// </summary>
    public static INamedTypeSymbol? TypeNamed(this Compilation compilation, string name) =>
        NamedTypes.Of(compilation).AreWithout(compilation, name)
            ? compilation.Assembly.GetTypeByMetadataName(name)
            : compilation.GetTypeByMetadataName(name);

    /// <summary>Gets all types of a metadata name, in the compilation and in what it references.</summary>
    public static ImmutableArray<INamedTypeSymbol> TypesNamed(this Compilation compilation, string name) =>
        NamedTypes.Of(compilation).In(compilation, name).ToImmutableArray();
}
