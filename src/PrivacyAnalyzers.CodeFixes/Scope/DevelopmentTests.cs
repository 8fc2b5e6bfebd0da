namespace PrivacyAnalyzers.CodeFixes.Scope;

/// <summary>
/// The ways in which a place can ask whether it runs in development: <c>env.IsDevelopment()</c> of an environment in
/// scope,
/// <c>builder.Environment.IsDevelopment()</c> of a builder.
/// </summary>
internal static class DevelopmentTests
{
    private const string Space = "Microsoft.Extensions.Hosting";
    private const string Environment = "IHostEnvironment";

    private static readonly ImmutableArray<string> Properties =
        ImmutableArray.Create("Environment", "HostingEnvironment");

    /// <summary>Gets the tests, the nearest first; whether the compiler takes them has still to be asked.</summary>
    /// <param name="model">The model of the document.</param>
    /// <param name="position">The place.</param>
    /// <returns>The tests as expressions.</returns>
    public static IEnumerable<string> At(SemanticModel model, int position) => ScopedVariables.At(model, position)
        .Select(static variable => EnvironmentOf(variable.Name, variable.Type))
        .OfType<string>()
        .Select(static environment => $"{environment}.IsDevelopment()");

    private static string? EnvironmentOf(string name, ITypeSymbol type)
    {
        if (type.Is(Space, Environment))
        {
            return name;
        }

        var property = Properties.FirstOrDefault(one => type.GetMembers(one).Any(static member =>
            member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public } found
            && found.Type.Is(Space, Environment)));
        return property is null ? null : $"{name}.{property}";
    }
}
