using System.Reflection;
using Microsoft.Extensions.Compliance.Classification;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations.Tests;

public sealed class HumanitarianTaxonomyTests
{
    private static readonly DataCategory[] Specified =
        [.. Enum.GetValues<DataCategory>().Where(category => category != DataCategory.Unspecified)];

    public static TheoryData<DataCategory> Categories => [.. Specified];

    [Theory]
    [MemberData(nameof(Categories))]
    public void A_category_has_an_attribute_with_the_classification_of_the_taxonomy(DataCategory category)
    {
        var attribute = AttributeOf(category);

        Assert.Equal(category, attribute.Category);
        Assert.Equal(ClassificationOf(category), attribute.Classification);
        Assert.Equal(HumanitarianTaxonomy.Of(category), attribute.Classification);
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void A_classification_names_its_taxonomy_and_category(DataCategory category)
    {
        var classification = HumanitarianTaxonomy.Of(category);

        Assert.Equal("Humanitarian", classification.TaxonomyName);
        Assert.Equal(category.ToString(), classification.Value);
    }

    [Fact]
    public void Every_attribute_of_the_taxonomy_belongs_to_a_category()
    {
        var declared = typeof(HumanitarianDataAttribute).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(HumanitarianDataAttribute)))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal);

        Assert.Equal(Specified.Select(NameOf).Order(StringComparer.Ordinal), declared);
    }

    [Fact]
    public void An_unspecified_category_is_yet_to_be_classified() =>
        Assert.Equal(DataClassification.Unknown, HumanitarianTaxonomy.Of(DataCategory.Unspecified));

    [Fact]
    public void A_number_that_is_no_category_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => HumanitarianTaxonomy.Of((DataCategory)999));

    [Fact]
    public void Tags_may_stand_wherever_the_base_attribute_allows()
    {
        var ours = typeof(ContactDataAttribute).GetCustomAttribute<AttributeUsageAttribute>()!;
        var theirs = typeof(DataClassificationAttribute).GetCustomAttribute<AttributeUsageAttribute>()!;

        Assert.Equal(theirs.ValidOn, ours.ValidOn);
        Assert.Equal(theirs.AllowMultiple, ours.AllowMultiple);
        Assert.Equal(theirs.Inherited, ours.Inherited);
    }

    private static HumanitarianDataAttribute AttributeOf(DataCategory category)
    {
        var type = typeof(HumanitarianDataAttribute).Assembly.GetType(
            $"{typeof(HumanitarianDataAttribute).Namespace}.{NameOf(category)}",
            throwOnError: true)!;
        return (HumanitarianDataAttribute)Activator.CreateInstance(type)!;
    }

    private static string NameOf(DataCategory category) => $"{category}DataAttribute";

    private static DataClassification ClassificationOf(DataCategory category) =>
        (DataClassification)typeof(HumanitarianTaxonomy).GetProperty(category.ToString())!.GetValue(null)!;
}
