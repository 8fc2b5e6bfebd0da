using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Taxonomy;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Tests;

/// <summary>The three languages of the tool say the same, and there is a word for everything that it shows.</summary>
public sealed partial class TextsTests
{
    private static readonly Dictionary<string, string> English = In("");

    [Theory]
    [InlineData("fr")]
    [InlineData("es")]
    public void Each_language_has_all_texts_with_the_same_placeholders(string language)
    {
        var texts = In(language);

        Assert.Equal(English.Keys.Order(), texts.Keys.Order());
        Assert.All(English, entry => Assert.Equal(Placeholders(entry.Value), Placeholders(texts[entry.Key])));
        Assert.All(texts, static entry => Assert.False(string.IsNullOrWhiteSpace(entry.Value), entry.Key));
    }

    [Fact]
    public void Each_kind_of_place_protection_sensitivity_and_basis_has_a_word()
    {
        Named<SinkKind>();
        Named<Sensitivity>();
        Named<LegalBasis>();
        Named<Protection>();
    }

    private static void Named<T>()
        where T : struct, Enum =>
        Assert.All(Enum.GetValues<T>(), static value => Assert.NotEmpty(Texts.Of(value)));

    private static Dictionary<string, string> In(string language)
    {
        var source = new ResourceManager("PrivacyAnalyzers.Tool.Resources.Texts", typeof(Texts).Assembly);
        return source.GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(static entry => (string)entry.Key, static entry => (string)entry.Value!);
    }

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(static match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d+")]
    private static partial Regex Placeholder();
}
