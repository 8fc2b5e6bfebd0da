using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Configuration;

/// <summary>An attribute that a project names as a tag, for example <c>My.SecretAttribute: Contact</c>.</summary>
internal sealed class TagAttribute(QualifiedName name, DataCategory category)
{
    private static readonly ImmutableArray<string> Forms =
        ImmutableArray.Create("Namespace.NameAttribute", "Namespace.NameAttribute: Category");

    /// <summary>Gets the full name of the attribute.</summary>
    public QualifiedName Name { get; } = name;

    /// <summary>Gets the category of what it tags.</summary>
    public DataCategory Category { get; } = category;

    public static ParsedValue<TagAttribute> Parse(string text)
    {
        var colon = text.LastIndexOf(':');
        if (colon > 0 && text[colon - 1] == ':')
            colon = -1;

        var name = QualifiedName.TryParse((colon < 0 ? text : text.Substring(0, colon)).Trim());
        if (name is null)
            return ParsedValue<TagAttribute>.Wrong(text, Forms);

        if (colon < 0)
            return new TagAttribute(name, DataCategory.Unspecified);

        var category = EnumNames<DataCategory>.Parse(text.Substring(colon + 1).Trim());
        return category.Fault is null
            ? new TagAttribute(name, category.Value)
            : ParsedValue<TagAttribute>.Wrong(category.Fault, category.ValidValues);
    }

    /// <summary>True when this is the attribute's class; the suffix <c>Attribute</c> may be left out.</summary>
    public bool Names(INamedTypeSymbol attributeClass) =>
        Name.Matches(attributeClass) || Name.MatchesShortened(attributeClass);
}
