using System.Globalization;
using System.Text;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>
/// <c>docs/principles.md</c> goes from a principle to its rules, and says what stays with people. With
/// <c>PRIVACY_REGENERATE=1</c> in the environment it is written.
/// </summary>
public sealed class PrincipleTests
{
    private const string Introduction = """
        # Principles and their rules

        This page is generated: `PRIVACY_REGENERATE=1 dotnet test` writes it. It goes from the text that an
        organisation has signed to the rules that keep code to it, and says what no analyzer can check. The texts are
        in our words, not quoted. A build without findings is no proof of compliance with any of them.


        """;

    private static readonly Dictionary<Taxonomy.Framework, string> Titles = new()
    {
        [Taxonomy.Framework.Iom] = "IOM Data Protection Principles (2009)",
        [Taxonomy.Framework.Un] = "UN Personal Data Protection and Privacy Principles (2018)",
        [Taxonomy.Framework.Covid] =
            "UN joint statement on data protection in the COVID-19 response (2020), numbered by us",
        [Taxonomy.Framework.Icrc] =
            "ICRC Handbook on Data Protection in Humanitarian Action (3rd edition), by section or chapter",
        [Taxonomy.Framework.Udhr] = "Universal Declaration of Human Rights",
        [Taxonomy.Framework.Iccpr] = "International Covenant on Civil and Political Rights",
    };

    // What a framework is extended by, without a number of its own.
    private static readonly Dictionary<Taxonomy.Framework, string> Notes = new()
    {
        [Taxonomy.Framework.Un] = """
            UN Global Pulse adds for itself that nobody be identified again from data that was to be anonymous:
            [PRIV5001](rules/PRIV5001.md), [PRIV5004](rules/PRIV5004.md), [PRIV5005](rules/PRIV5005.md).


            """,
    };

    private static IEnumerable<(Principle Principle, string About, string Limit, string? Help)> Principles =>
        RepositoryFiles.Read("tests", "PrivacyAnalyzers.Tests", "Repository", "Principles.txt")
        .Split('\n')
        .Where(static line => line.Length > 0 && line[0] != '#')
        .Select(static line => line.Split(" | "))
        .Select(static parts => (Read(parts[0]), parts[1], parts[2], parts.ElementAtOrDefault(3)));

    [Fact]
    public void Every_principle_that_a_rule_names_is_on_the_page() => Assert.Empty(AllRules.Instances
        .Select(AllRules.DescriptorOf)
        .SelectMany(RuleDescriptor.PrinciplesOf)
        .Except(Principles.Select(static entry => entry.Principle.ToString())));

    [Fact]
    public void Page_lists_every_principle_with_its_rules() =>
        RepositoryFiles.AssertGenerated(Introduction + Page(), "docs", "principles.md");

    private static string Page()
    {
        var page = new StringBuilder();
        foreach (var framework in Principles.GroupBy(static entry => entry.Principle.Framework))
        {
            page.Append(CultureInfo.InvariantCulture, $"## {Titles[framework.Key]}\n\n");
            page.Append("| | About | Rules and other help | What no analyzer can check |\n| --- | --- | --- | --- |\n");
            foreach (var (principle, about, limit, help) in framework)
            {
                var rules = HelpFor(principle, help);
                page.Append(CultureInfo.InvariantCulture, $"| {principle} | {about} | {rules} | {limit} |\n");
            }

            page.Append('\n').Append(Notes.GetValueOrDefault(framework.Key));
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string HelpFor(Principle principle, string? other)
    {
        var help = AllRules.Instances
            .Select(AllRules.DescriptorOf)
            .Where(rule => RuleDescriptor.PrinciplesOf(rule).Contains(principle.ToString()))
            .Select(static rule => $"[{rule.Id}](rules/{rule.Id}.md)")
            .Concat(other is null ? [] : [other])
            .ToList();
        return help.Count > 0 ? string.Join(", ", help) : "none";
    }

    private static Principle Read(string text)
    {
        var (framework, number) = text.Split(' ') is [var left, var right]
            ? (left, right)
            : throw new FormatException(text);
        return Enum.Parse<Taxonomy.Framework>(framework).Number(number);
    }
}
