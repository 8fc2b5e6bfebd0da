using System.Text.RegularExpressions;
using System.Xml.Linq;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Models;
using PrivacyAnalyzers.Taxonomy;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>Keeps the three languages complete and alike.</summary>
public sealed partial class ResourceTests
{
    private static readonly Dictionary<string, string> English = Load("Messages.resx");

    [Theory]
    [InlineData("Messages.fr.resx")]
    [InlineData("Messages.es.resx")]
    public void Language_has_every_text_and_no_other(string file) =>
        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), Load(file).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Messages.fr.resx")]
    [InlineData("Messages.es.resx")]
    public void Texts_have_the_same_placeholders(string file)
    {
        foreach (var (key, text) in Load(file))
        {
            Assert.Equal((key, Placeholders(English[key])), (key, Placeholders(text)));
        }
    }

    [Theory]
    [InlineData("Messages.fr.resx")]
    [InlineData("Messages.es.resx")]
    public void Texts_of_rules_and_fixes_are_translated(string file)
    {
        var texts = Load(file);
        foreach (var key in English.Keys.Where(static key => key.Split('_')[0] is "Fix" or ['P', 'R', 'I', 'V', ..]))
        {
            Assert.NotEqual((key, English[key]), (key, texts[key]));
        }
    }

    [Fact]
    public void Every_key_has_a_use()
    {
        var known = AllRules.Instances
            .Select(static rule => AllRules.DescriptorOf(rule).Id)
            .SelectMany(static id => new[] { $"{id}_Title", $"{id}_Message", $"{id}_Description" })
            .Concat(Enum.GetNames<DataCategory>().Select(static category => $"Category_{category}"))
            .Concat(Enum.GetNames<ModelProblemKind>().Select(static kind => $"ModelProblem_{kind}"))
            .Concat(Enum.GetNames<GovernanceProblemKind>().Select(static kind => $"GovernanceProblem_{kind}"))
            .Concat(Enum.GetNames<BaselineProblemKind>().Select(static kind => $"BaselineProblem_{kind}"))
            .Concat(Enum.GetNames<RegisterProblemKind>().Select(static kind => $"RegisterProblem_{kind}"))
            .Append("ModelProblem_NothingNear")
            .ToHashSet();

        Assert.Empty(known.Except(English.Keys));
        Assert.All(
            English.Keys.Except(known),
            static key => Assert.StartsWith("Fix_", key, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_fix_title_is_used()
    {
        var sources = RepositoryFiles.Sources("src", "PrivacyAnalyzers.CodeFixes");
        var fixes = string.Concat(sources.Select(File.ReadAllText));

        Assert.All(
            English.Keys.Where(static key => key.StartsWith("Fix_", StringComparison.Ordinal)),
            key => Assert.Contains(key, fixes, StringComparison.Ordinal));
    }

    [Fact]
    public void Titles_are_short_facts_without_full_stop() =>
        Assert.All(
            English.Where(static entry => entry.Key.EndsWith("_Title", StringComparison.Ordinal)),
            static title => Assert.True(title.Value.Length <= 64 && !title.Value.EndsWith('.'), title.Value));

    private static string Placeholders(string text) =>
        string.Join(" ", Placeholder().Matches(text).Select(static match => match.Value).Distinct().Order());

    private static Dictionary<string, string> Load(string file) =>
        XDocument.Parse(RepositoryFiles.Read("src", "PrivacyAnalyzers", "Resources", file))
            .Root!
            .Elements("data")
            .ToDictionary(static data => data.Attribute("name")!.Value, static data => data.Element("value")!.Value);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
