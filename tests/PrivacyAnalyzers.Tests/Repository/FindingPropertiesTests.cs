using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>
/// A finding about known data tells tools what the data says, how much harm it does, and which principles it touches,
/// whether it is about a flow, a declaration or an endpoint.
/// </summary>
public sealed class FindingPropertiesTests
{
    [Theory]
    [InlineData("PRIV1001", "Identity", "Moderate")]
    [InlineData("PRIV4001", "Identity", "Moderate")]
    [InlineData("PRIV5003", "Identity;Biographic", "Moderate")]
    [InlineData("PRIV6002", "Identity", "Moderate")]
    [InlineData("PRIV6003", "Contact", "Moderate")]
    [InlineData("PRIV7001", "Identity", "Moderate")]
    [InlineData("PRIV7004", "Identity", "Moderate")]
    [InlineData("PRIV7007", "Image", "Moderate")]
    public async Task Finding_carries_category_sensitivity_and_principles(
        string id,
        string categories,
        string sensitivity)
    {
        var rule = AllRules.ById(id);
        var code = RulePage.Load(id).Examples("Not compliant").First().Code;
        var verifier = new RuleVerifier(rule).OnTheWeb();
        var isFile = code.StartsWith("using ", StringComparison.Ordinal);
        var found = (await (isFile ? verifier.ForFiles() : verifier).Diagnostics(code))[0];

        Assert.Equal(categories, found.Properties[FindingProperties.Categories]);
        Assert.Equal(sensitivity, found.Properties[FindingProperties.Sensitivity]);
        Assert.Equal(
            string.Join(";", RuleDescriptor.PrinciplesOf(AllRules.DescriptorOf(rule))),
            found.Properties[FindingProperties.Principles]);
    }

    [Fact]
    public async Task Data_that_a_name_suggests_has_the_level_of_its_category()
    {
        var found = await Verify.Verify.Rule<UntaggedPersonalData>()
            .With("privacy.sensitivity.identity", "high")
            .Diagnostics("class Patient { public string FirstName { get; set; } = \"\"; }");

        Assert.Equal("High", Assert.Single(found).Properties[FindingProperties.Sensitivity]);
    }
}
