namespace PrivacyAnalyzers.CodeFixes.Tagging;

/// <summary>What a place has to write to name a type of a library: no more of the namespace than it needs.</summary>
internal static class KnownTypes
{
    private const string Suffix = "Attribute";

    /// <summary>Gets the name of a type.</summary>
    /// <param name="model">The model of the document.</param>
    /// <param name="position">The place.</param>
    /// <param name="type">The metadata name.</param>
    /// <returns>The name, or null where there is no such type, or several, or the place cannot use it.</returns>
    public static string? NameAt(SemanticModel model, int position, string type) =>
        model.Compilation.GetTypesByMetadataName(type) is [var found] && model.IsAccessible(position, found)
            ? found.ToMinimalDisplayString(model, position)
            : null;

    /// <summary>Gets the name of an attribute as it stands between brackets.</summary>
    /// <param name="model">The model of the document.</param>
    /// <param name="position">The place.</param>
    /// <param name="attribute">The metadata name, which ends with <c>Attribute</c>.</param>
    /// <returns>The name without its end, or null as for <see cref="NameAt"/>.</returns>
    public static string? AttributeAt(SemanticModel model, int position, string attribute) =>
        NameAt(model, position, attribute) is { } name ? name.Substring(0, name.Length - Suffix.Length) : null;
}
