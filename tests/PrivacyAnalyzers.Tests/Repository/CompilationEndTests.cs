using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>
/// A rule that waits for the end of a build says so with a tag: editors show it then, and build servers do not wait for
/// it while somebody types.
/// </summary>
public sealed class CompilationEndTests
{
    public static TheoryData<string> Rules => AllRules.Ids;

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_that_waits_for_the_end_of_a_build_says_so(string id)
    {
        var rule = AllRules.ById(id);

        Assert.Equal(WaitsForTheEnd(rule), RuleSeverity.Of(AllRules.DescriptorOf(rule)).IsAtEnd);
    }

    [Fact]
    public void Some_rules_wait_and_most_do_not()
    {
        var waiting = AllRules.Instances.Count(WaitsForTheEnd);

        Assert.InRange(waiting, 1, AllRules.Instances.Count / 2);
    }

    private static bool WaitsForTheEnd(DiagnosticAnalyzer rule)
    {
        var code = File.ReadAllText(RepositoryFolder.Of(
            "src", "PrivacyAnalyzers", "Rules", $"{rule.GetType().Name}.cs"));
        return rule is CompilationRule
            || code.Contains("RegisterCompilationEndAction", StringComparison.Ordinal);
    }
}
