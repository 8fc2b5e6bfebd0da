using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// Reads the attributes in one place: <c>[ContactData(Subject = DataSubject.Child)]</c> reads as contact data of high
/// sensitivity, because data about children counts one level more.
/// </summary>
internal sealed class TagReader(PrivacyOptions options)
{
    private const string Subject = "Subject";

    private static readonly ImmutableArray<string> DefaultSubjects = ImmutableArray.Create("AffectedPerson");

    private readonly TagVocabulary _vocabulary = new(options);

    /// <summary>Gets what the attributes state together, or null if none of them is a tag.</summary>
    public DeclaredTag? Read(ImmutableArray<AttributeData> attributes)
    {
        DeclaredTag? result = null;
        foreach (var attribute in attributes)
            result = DeclaredTag.Combine(result, Read(attribute));

        return result;
    }

    /// <summary>Gets the tag of an attribute that states a level below the default and gives no reason.</summary>
    public DeclaredTag? LoweredBy(AttributeData attribute) =>
        StatedSensitivity(attribute) is { } stated
        && Read(attribute) is { IsPersonal: true } tag
        && stated < DefaultSensitivity(attribute, tag.Category)
        && !attribute.NamedArguments.Any(static argument =>
            argument.Key == "Justification"
            && argument.Value.Value is string text
            && !string.IsNullOrWhiteSpace(text))
            ? tag
            : null;

    /// <summary>Makes a tag of the default sensitivity that this project gives to a category.</summary>
    public DeclaredTag Personal(DataCategory category, string evidence) =>
        new(TagKind.Personal, category, options.SensitivityOf(category), evidence);

    private static Sensitivity? StatedSensitivity(AttributeData attribute) =>
        EnumConstants.Parse<Sensitivity>(ArgumentNamed(attribute, nameof(Sensitivity))) is { } stated
            && stated != Sensitivity.Default
            ? stated
            : null;

    private static string? ArgumentNamed(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return EnumConstants.NameOf(argument.Value);
        }

        return null;
    }

    // An attribute of the project may take its category as an argument: [Tag(DataCategory.Health)].
    private static DataCategory? StatedCategory(AttributeData attribute)
    {
        foreach (var argument in attribute.ConstructorArguments)
        {
            if (argument.Type?.Name == nameof(DataCategory))
                return EnumConstants.Parse<DataCategory>(EnumConstants.NameOf(argument));
        }

        return null;
    }

    private DeclaredTag? Read(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { TypeKind: not TypeKind.Error } type
            || _vocabulary.MeaningOf(type) is not { } meaning)
        {
            return null;
        }

        var category = meaning.Kind == TagKind.Personal
            ? StatedCategory(attribute) ?? meaning.Category
            : DataCategory.Unspecified;
        return new(
            meaning.Kind,
            category,
            StatedSensitivity(attribute) ?? DefaultSensitivity(attribute, category),
            VocabularyNames.WithoutSuffix(type.Name))
        {
            Subjects = SubjectsOf(attribute, type),
        };
    }

    // Tags of other vocabularies know no subject.
    private static ImmutableArray<string> SubjectsOf(AttributeData attribute, INamedTypeSymbol type)
    {
        if (ArgumentNamed(attribute, Subject) is { } stated)
            return ImmutableArray.Create(stated);

        for (var current = type; current is not null; current = current.BaseType)
        {
            if (!current.GetMembers(Subject).IsEmpty)
                return DefaultSubjects;
        }

        return ImmutableArray<string>.Empty;
    }

    private Sensitivity DefaultSensitivity(AttributeData attribute, DataCategory category)
    {
        var level = options.SensitivityOf(category);
        return ArgumentNamed(attribute, Subject) == "Child" && level < Sensitivity.Severe ? level + 1 : level;
    }
}
