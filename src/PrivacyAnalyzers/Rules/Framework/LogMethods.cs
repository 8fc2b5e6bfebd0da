namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>Methods whose bodies a generator writes from <c>[LoggerMessage("Registered {Name}")]</c>.</summary>
internal static class LogMethods
{
    /// <summary>Gets the parameters of all such methods of a type.</summary>
    public static IEnumerable<IParameterSymbol> ParametersIn(INamedTypeSymbol type) => type.GetMembers()
        .OfType<IMethodSymbol>()
        .Where(static method => method.GetAttributes().Any(static attribute =>
            attribute.AttributeClass is { Name: "LoggerMessageAttribute" }))
        .SelectMany(static method => method.Parameters);
}
