using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace PrivacyAnalyzers.PackageTests;

/// <summary>What people copy from the pages exists: the YAML is well formed, the commands know their options.</summary>
public sealed partial class PagesToCopyTests
{
    private static readonly string[] Properties =
        ["ErrorLog", "TreatWarningsAsErrors", .. KnownProperty().Matches(Read("src", "PrivacyAnalyzers.Package",
            "buildTransitive", "PrivacyAnalyzers.props")).Select(static match => match.Groups[1].Value)];

    [Theory]
    [InlineData("GitHub Actions", "jobs")]
    [InlineData("GitLab", "privacy")]
    [InlineData("Azure Pipelines", "steps")]
    public void Yaml_of_a_page_is_well_formed(string section, string key)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(YamlIn(section)));

        var root = Assert.IsType<YamlMappingNode>(Assert.Single(yaml.Documents).RootNode);
        Assert.True(root.Children.ContainsKey(key), section);
        string[] commands = [.. Command().Matches(YamlIn(section)).Select(static match => match.Groups[1].Value)];
        Assert.Contains("scan", commands);
        Assert.Contains("baseline", commands);
    }

    [Fact]
    public async Task Commands_on_pages_know_their_options()
    {
        var used = Command().Matches(Read("docs", "ci.md") + Read("docs", "baseline.md"))
            .SelectMany(static match => Option().Matches(match.Groups[2].Value)
                .Select(option => (Command: match.Groups[1].Value, Option: option.Value)))
            .Distinct()
            .ToLookup(static pair => pair.Command, static pair => pair.Option);

        Assert.NotEmpty(used);
        foreach (var command in used)
        {
            string help = (await PrivacyTool.RunAsync(Path.GetTempPath(), command.Key, "--help")).Output;
            Assert.All(command, option => Assert.Contains($"{option} ", help, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Builds_on_pages_set_properties_that_exist()
    {
        var used = UsedProperty().Matches(Read("docs", "ci.md") + Read("docs", "baseline.md") + Read("README.md"))
            .Select(static match => match.Groups[1].Value)
            .Distinct()
            .ToList();

        Assert.Contains("PrivacyToday", used);
        Assert.All(used, static name => Assert.Contains(name, Properties));
    }

    private static string Read(params string[] parts) => File.ReadAllText(RepositoryFolder.Of(parts));

    private static string YamlIn(string section)
    {
        string page = Read("docs", "ci.md");
        string text = page[page.IndexOf($"## {section}", StringComparison.Ordinal)..];
        int start = text.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"\bprivacy (scan|baseline|register|map|explain)\b([^\n`]*)")]
    private static partial Regex Command();

    [GeneratedRegex(@"--[a-z-]+")]
    private static partial Regex Option();

    [GeneratedRegex(@"-p:(\w+)=")]
    private static partial Regex UsedProperty();

    [GeneratedRegex(@"<CompilerVisibleProperty Include=""(\w+)""")]
    private static partial Regex KnownProperty();
}
