using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>Each rule is as loud as the catalogue wants it, which <c>CatalogueSeverities.txt</c> writes down.</summary>
public sealed class CatalogueSeverityTests
{
    private static string[] Table => [.. RepositoryFiles
        .Read("tests", "PrivacyAnalyzers.Tests", "Repository", "CatalogueSeverities.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(static line => !line.StartsWith('#'))];

    [Fact]
    public void Every_rule_is_as_loud_as_the_catalogue_wants_it()
    {
        var listed = Table.Select(static row => row.Split(' ')[0]).ToHashSet();
        var rules = AllRules.Instances
            .Select(AllRules.DescriptorOf)
            .Where(rule => listed.Contains(rule.Id))
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal)
            .Select(static rule => $"{rule.Id} {Words(RuleSeverity.Of(rule))}");

        Assert.Equal(Table, rules);
    }

    private static string Words(RuleSeverity severity) => string.Join(
        ", ",
        [
            severity.Recommended?.ToString() ?? "Off",
            .. severity.Raises.Select(static raise => $"{raise.Severity} from {raise.From}"),
            .. severity.Strict == severity.Recommended ? [] : new[] { $"{severity.Strict} in Strict" },
        ]);
}
