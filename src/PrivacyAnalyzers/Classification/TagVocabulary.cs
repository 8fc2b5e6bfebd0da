using System.Collections.Concurrent;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// Knows which attribute classes are tags. <c>[Patient] string Name</c> is tagged if <c>PatientAttribute</c> derives
/// from an attribute of a known vocabulary, or if the project's configuration names it.
/// </summary>
internal sealed class TagVocabulary(PrivacyOptions options)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, TagMeaning?> _meanings =
        new(SymbolEqualityComparer.Default);

    /// <summary>Gets what an attribute states, or null if it is no tag.</summary>
    public TagMeaning? MeaningOf(INamedTypeSymbol attributeClass) =>
        _meanings.GetOrAdd(attributeClass.OriginalDefinition, Find);

    private static TagMeaning? Known(INamedTypeSymbol type, INamedTypeSymbol attributeClass)
    {
        if (VocabularyNames.NotPersonal.Matches(type) || VocabularyNames.NoClassification.Matches(type))
            return new(TagKind.NotPersonal, DataCategory.Unspecified);

        if (VocabularyNames.UnknownClassification.Matches(type))
            return new(TagKind.ToBeClassified, DataCategory.Unspecified);

        if (OwnCategory(type) is { } category)
            return new(TagKind.Personal, category);

        if (VocabularyNames.Classification.Matches(type))
            return new(TagKind.Personal, StatedCategory(attributeClass));

        return VocabularyNames.IdentityTag.Matches(type) ? new(TagKind.Personal, DataCategory.Unspecified) : null;
    }

    private static DataCategory? OwnCategory(INamedTypeSymbol type)
    {
        if (!type.Name.EndsWith(VocabularyNames.CategorySuffix, StringComparison.Ordinal))
            return null;

        foreach (var pair in VocabularyNames.ByCategory)
        {
            if (pair.Value.Matches(type))
                return pair.Key;
        }

        return null;
    }

    /// <summary>Gets what the class nearest to the attribute hands to its base or says with a tag on itself.</summary>
    private static DataCategory StatedCategory(INamedTypeSymbol attributeClass)
    {
        foreach (var type in WithBases(attributeClass))
        {
            if ((DerivedCategory.Of(type) ?? TagOnClass(type)) is { } category)
                return category;
        }

        return DataCategory.Unspecified;
    }

    // The source of a library's attribute is gone, but a tag of ours on its class says in metadata what it means.
    private static DataCategory? TagOnClass(INamedTypeSymbol attributeClass)
    {
        foreach (var attribute in attributeClass.GetAttributes())
        {
            if (attribute.AttributeClass is { } tag && OwnCategory(tag) is { } category)
                return category;
        }

        return null;
    }

    private static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
    }

    private TagMeaning? Find(INamedTypeSymbol attributeClass)
    {
        var configured = Configured(attributeClass);
        if (configured is { Category: not DataCategory.Unspecified })
            return configured;

        foreach (var type in WithBases(attributeClass))
        {
            if (Known(type, attributeClass) is { } meaning)
                return meaning;
        }

        return configured;
    }

    private TagMeaning? Configured(INamedTypeSymbol attributeClass)
    {
        if (options.TagAttributes.IsEmpty)
            return null;

        foreach (var type in WithBases(attributeClass))
        {
            foreach (var attribute in options.TagAttributes)
            {
                if (attribute.Names(type))
                    return new(TagKind.Personal, attribute.Category);
            }
        }

        return null;
    }
}
