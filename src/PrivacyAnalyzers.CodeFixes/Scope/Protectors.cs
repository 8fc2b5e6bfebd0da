namespace PrivacyAnalyzers.CodeFixes.Scope;

/// <summary>The data protectors of ASP.NET Core that a place can read by name.</summary>
internal static class Protectors
{
    private const string Space = "Microsoft.AspNetCore.DataProtection";

    /// <summary>Gets the protectors, the nearest first.</summary>
    /// <param name="model">The model of the document.</param>
    /// <param name="position">The place.</param>
    /// <returns>The names of the variables.</returns>
    public static IEnumerable<string> At(SemanticModel model, int position) => ScopedVariables.At(model, position)
        .Where(static variable => variable.Type.Is(Space, "IDataProtector"))
        .Select(static variable => variable.Name);
}
