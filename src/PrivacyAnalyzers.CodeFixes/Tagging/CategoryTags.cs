using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.CodeFixes.Tagging;

/// <summary>The attributes of the annotations that tag data with a category: <c>IdentityData</c>.</summary>
internal static class CategoryTags
{
    /// <summary>Gets the attribute of a category as a place would write it.</summary>
    /// <param name="model">The model of the document.</param>
    /// <param name="position">The place.</param>
    /// <param name="category">The category.</param>
    /// <returns>The name between the brackets, or null where the place knows no such attribute.</returns>
    public static string? NameAt(SemanticModel model, int position, DataCategory category) =>
        KnownTypes.AttributeAt(model, position, $"PrivacyAnalyzers.Annotations.{category}DataAttribute");

    /// <summary>Gets all attributes that a place knows.</summary>
    /// <param name="model">The model of the document.</param>
    /// <param name="position">The place.</param>
    /// <returns>The names, in the order of the taxonomy.</returns>
    public static IEnumerable<string> At(SemanticModel model, int position) => Enum.GetValues(typeof(DataCategory))
        .Cast<DataCategory>()
        .Select(category => NameAt(model, position, category))
        .OfType<string>();
}
