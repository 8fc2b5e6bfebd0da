using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class JustifyLoweringFixTests
{
    private const string Low = "Sensitivity = PrivacyAnalyzers.Taxonomy.Sensitivity.Low";

    private static readonly FixVerifier Rule = Verify.Verify.Fix<LoweredSensitivity, JustifyLoweringFix>();

    [Fact]
    public Task Placeholder_for_the_reason_is_added() => Rule.Leaving("PRIV9010").Mends(
        Member($"ContactData({Low})"),
        Member($"ContactData({Low}, Justification = \"TODO\")"),
        "Add 'Justification = \"TODO\"', to be filled in");

    [Theory]
    [InlineData("ContactData(" + Low + ")", "ContactData")]
    [InlineData("ContactData(Subject = default, " + Low + ")", "ContactData(Subject = default)")]
    [InlineData("ContactData(" + Low + ", Subject = default)", "ContactData(Subject = default)")]
    public Task Sensitivity_becomes_that_of_the_category(string before, string after) =>
        Rule.Mends(Member(before), Member(after), "Remove '" + Low + "'");

    [Fact]
    public Task Both_are_offered() => Rule.Offers(
        Member($"ContactData({Low})"),
        "Add 'Justification = \"TODO\"', to be filled in",
        "Remove '" + Low + "'");

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_reasons_get_a_placeholder(FixAllScope scope) => Rule.Leaving("PRIV9010", 2).MendsAll(
        scope,
        [Member($"ContactData({Low})") + Member($"HealthData({Low})")],
        [
            Member($"ContactData({Low}, Justification = \"TODO\")")
                + Member($"HealthData({Low}, Justification = \"TODO\")"),
        ]);

    private static string Member(string tag) =>
        $"[{tag}] public string {(tag[0] == 'H' ? "State" : "Phone")} = \"\";\n";
}
