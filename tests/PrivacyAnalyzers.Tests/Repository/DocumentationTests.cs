using System.Text.RegularExpressions;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>
/// Keeps the pages true: facts and indexes are what the rules say, examples behave as their section says, links lead
/// somewhere. With <c>PRIVACY_REGENERATE=1</c> in the environment the generated parts are written.
/// </summary>
public sealed partial class DocumentationTests
{
    private const string TableStart = "<!-- rules:start -->\n";
    private const string TableEnd = "<!-- rules:end -->";

    private static readonly string[] Sections =
    [
        "What is found", "Why it matters", "Not compliant", "Compliant",
        "How it decides", "Options", "When to suppress", "Known limits",
    ];

    public static TheoryData<string> Rules => AllRules.Ids;

    [Theory]
    [MemberData(nameof(Rules))]
    public void Page_has_the_facts_of_its_rule(string id)
    {
        var rule = AllRules.ById(id);

        RepositoryFiles.AssertGenerated(
            RulePage.Load(id).With(RuleFacts.TitleOf(rule), RuleFacts.FactsOf(rule)),
            "docs",
            "rules",
            $"{id}.md");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Page_has_its_sections_in_order(string id) => Assert.Equal(Sections, RulePage.Load(id).Sections);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Page_says_why_for_every_principle(string id)
    {
        var why = RulePage.Load(id).Section("Why it matters");

        Assert.All(
            RuleDescriptor.PrinciplesOf(AllRules.DescriptorOf(AllRules.ById(id))),
            principle => Assert.Contains($"**{principle}**", why, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Examples_that_are_not_compliant_are_reported(string id)
    {
        var examples = RulePage.Load(id).Examples("Not compliant").ToList();

        Assert.NotEmpty(examples);
        foreach (var (language, code) in examples)
        {
            Assert.NotEmpty(await PageExample.Of(id, language, code).FindAsync());
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Examples_that_are_compliant_are_accepted(string id)
    {
        var examples = RulePage.Load(id).Examples("Compliant").ToList();

        Assert.NotEmpty(examples);
        foreach (var (language, code) in examples)
        {
            Assert.Empty(await PageExample.Of(id, language, code).FindAsync());
        }
    }

    [Fact]
    public void Every_page_belongs_to_a_rule()
    {
        var ids = AllRules.Instances.Select(static rule => AllRules.DescriptorOf(rule).Id);

        Assert.Equal(
            ids,
            Directory.GetFiles(RepositoryFolder.Of("docs", "rules"), "PRIV*.md")
                .Select(Path.GetFileNameWithoutExtension)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Index_lists_the_rules() => RepositoryFiles.AssertGenerated(
        "# Rules\n\nThis page is generated: `PRIVACY_REGENERATE=1 dotnet test` writes it.\n\n" + RuleFacts.Table(""),
        "docs",
        "rules",
        "README.md");

    [Fact]
    public void Readme_lists_the_rules()
    {
        var readme = RepositoryFiles.Read("README.md");
        var start = readme.IndexOf(TableStart, StringComparison.Ordinal);
        var end = readme.IndexOf(TableEnd, StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, "README.md has no place for the table of rules.");

        RepositoryFiles.AssertGenerated(
            readme[..start] + TableStart + RuleFacts.Table("docs/rules/") + readme[end..],
            "README.md");
    }

    [Fact]
    public void Links_between_pages_lead_somewhere()
    {
        var docs = RepositoryFolder.Of("docs");
        foreach (var page in Directory.GetFiles(docs, "*.md", SearchOption.AllDirectories))
        {
            Assert.All(
                Links().Matches(File.ReadAllText(page)).Select(static match => match.Groups[1].Value),
                link => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, link)), $"{page}: {link}"));
        }
    }

    // Links to other sites begin with a scheme; fragments within a page are not checked.
    [GeneratedRegex(@"\]\((?!\w+:)([^)#]+)")]
    private static partial Regex Links();
}
