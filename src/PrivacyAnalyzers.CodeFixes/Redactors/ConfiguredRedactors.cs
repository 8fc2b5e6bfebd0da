using PrivacyAnalyzers.Configuration;

namespace PrivacyAnalyzers.CodeFixes.Redactors;

/// <summary>The static methods that a project names in <c>privacy.redactor_methods</c>, as calls.</summary>
internal sealed class ConfiguredRedactors(SemanticModel model, int position, CancellationToken cancel)
{
    /// <summary>Gets the methods that can be called with one value.</summary>
    /// <param name="options">The configuration of the project.</param>
    /// <returns>Names as the place would write them, such as <c>Masking.Mask</c>.</returns>
    public IEnumerable<string> Of(PrivacyOptions options) => options.RedactorMethods
        .SelectMany(TypesOf)
        .SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(method => options.IsRedactor(method) && TakesOneValue(method))
        .Select(method => $"{method.ContainingType.ToMinimalDisplayString(model, position)}.{method.Name}")
        .Distinct();

    private IEnumerable<INamedTypeSymbol> TypesOf(MethodReference reference)
    {
        var own = model.Compilation
            .GetSymbolsWithName(reference.TypeName.SimpleName, SymbolFilter.Type, cancel)
            .OfType<INamedTypeSymbol>();
        return own.Concat(model.Compilation.GetTypesByMetadataName(reference.TypeName.ToString()));
    }

    private bool TakesOneValue(IMethodSymbol method) =>
        method is { IsStatic: true, MethodKind: MethodKind.Ordinary, ContainingType.IsGenericType: false }
        && method.ReturnType.SpecialType == SpecialType.System_String
        && method.Parameters.Length > 0
        && method.Parameters.Skip(1).All(static parameter => parameter.IsOptional || parameter.IsParams)
        && model.IsAccessible(position, method);
}
