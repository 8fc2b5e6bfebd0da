using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>Whatever any rule finds can be accepted: what its page calls not compliant is silent afterwards.</summary>
public sealed class BaselineRoundTripTests
{
    public static TheoryData<string> Rules => new(AllRules.Instances
        .Select(static rule => AllRules.DescriptorOf(rule))
        .Where(static descriptor => descriptor.Category != "Configuration")
        .Select(static descriptor => descriptor.Id));

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Findings_of_every_rule_can_be_accepted(string id)
    {
        foreach (var (language, code) in RulePage.Load(id).Examples("Not compliant"))
        {
            var example = PageExample.Of(id, language, code);
            var baseline = await example.Rule.BaselineOf(example.Code);

            Assert.NotEmpty(await example.FindAsync());
            Assert.Empty(await example.Rule.AddingBaseline(baseline).Diagnostics(example.Code));
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Findings_of_no_rule_depend_on_lines(string id)
    {
        foreach (var (language, code) in RulePage.Load(id).Examples("Not compliant"))
        {
            var example = PageExample.Of(id, language, code);
            var moved = example.Code.Replace("\n", "\n\n", StringComparison.Ordinal);
            var baseline = await example.Rule.BaselineOf(example.Code);

            Assert.Empty(await example.Rule.AddingBaseline(baseline).Diagnostics(moved));
        }
    }
}
