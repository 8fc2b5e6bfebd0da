using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// The names by which tags are known, for example
/// <c>Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute</c>. Types are recognised by name, so
/// that no version of a package is required and a project may carry a copy of an attribute.
/// </summary>
internal static class VocabularyNames
{
    public const string Suffix = "Attribute";
    public const string CategorySuffix = "DataAttribute";

    private const string Compliance = "Microsoft.Extensions.Compliance.Classification.";
    private const string Identity = "Microsoft.AspNetCore.Identity.";
    private const string Annotations = "PrivacyAnalyzers.Annotations.";

    /// <summary>Gets the metadata names of the types that every tag needs one of.</summary>
    public static ImmutableArray<string> Roots { get; } = ImmutableArray.Create(
        Compliance + "DataClassificationAttribute",
        Identity + "PersonalDataAttribute",
        Identity + "IdentityUser`1");

    public static QualifiedName Classification { get; } = Parse(Compliance + "DataClassificationAttribute");

    public static QualifiedName NoClassification { get; } = Parse(Compliance + "NoDataClassificationAttribute");

    public static QualifiedName UnknownClassification { get; } =
        Parse(Compliance + "UnknownDataClassificationAttribute");

    public static QualifiedName IdentityTag { get; } = Parse(Identity + "PersonalDataAttribute");

    public static QualifiedName IdentityUser { get; } = Parse(Identity + "IdentityUser`1");

    public static QualifiedName NotPersonal { get; } = Parse(Annotations + "NotPersonalDataAttribute");

    /// <summary>Gets our attributes, by category.</summary>
    public static ImmutableDictionary<DataCategory, QualifiedName> ByCategory { get; } = Categories()
        .ToImmutableDictionary(category => category, category => Parse(Annotations + category + CategorySuffix));

    /// <summary>Gets the words one of which stands where a source file puts or derives a tag.</summary>
    public static ImmutableArray<string> AttributeWords { get; } = ByCategory.Values
        .Concat([Classification, UnknownClassification, IdentityTag])
        .Select(name => name.SimpleName)
        .Concat(["HumanitarianDataAttribute", "ProtectedPersonalDataAttribute"])
        .SelectMany(name => new[] { name, WithoutSuffix(name) })
        .ToImmutableArray();

    /// <summary>Gets the types whose mere use brings members that are personal without a tag of the project.</summary>
    public static ImmutableArray<string> TypeWords { get; } =
        ImmutableArray.Create("IdentityUser", "IdentityDbContext");

    /// <summary>Gets the assemblies that declare tags or types with known personal members.</summary>
    public static ImmutableHashSet<string> Assemblies { get; } = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Microsoft.Extensions.Compliance.Abstractions",
        "Microsoft.Extensions.Identity.Core",
        "Microsoft.Extensions.Identity.Stores",
        "Microsoft.AspNetCore.Identity.EntityFrameworkCore",
        "PrivacyAnalyzers.Annotations");

    public static string WithoutSuffix(string attribute) =>
        attribute.EndsWith(Suffix, StringComparison.Ordinal) && attribute.Length > Suffix.Length
            ? attribute.Substring(0, attribute.Length - Suffix.Length)
            : attribute;

    private static IEnumerable<DataCategory> Categories() =>
        Enum.GetValues(typeof(DataCategory)).Cast<DataCategory>()
            .Where(category => category != DataCategory.Unspecified);

    private static QualifiedName Parse(string name) => QualifiedName.TryParse(name)!;
}
