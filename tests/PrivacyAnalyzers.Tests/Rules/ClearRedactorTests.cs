using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class ClearRedactorTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<ClearRedactor>();

    [Theory]
    [InlineData("r.SetRedactor<NullRedactor>({|PRIV1011:HumanitarianTaxonomy.Contact|});", "Warning")]
    [InlineData("r.SetRedactor<NullRedactor>({|PRIV1011:HumanitarianTaxonomy.Health|});", "Error")]
    [InlineData("{|PRIV1011:r.SetFallbackRedactor<NullRedactor>()|};", "Warning")]
    public async Task Redactor_that_lets_personal_data_through_is_reported(string code, string severity)
    {
        var found = await Rule.Reports("void SetUp(IRedactionBuilder r) { " + code + " }");

        Assert.Equal(severity, found.Single().Severity.ToString());
    }

    [Theory]
    [InlineData("r.SetRedactor<NullRedactor>(HumanitarianTaxonomy.Pseudonym);")]
    [InlineData("r.SetRedactor<ErasingRedactor>(HumanitarianTaxonomy.Health);")]
    [InlineData("r.SetFallbackRedactor<ErasingRedactor>();")]
    public Task Other_redactor_is_accepted(string code) =>
        Rule.Accepts("void SetUp(IRedactionBuilder r) { " + code + " }");

    [Fact]
    public Task Category_that_the_project_lowers_is_accepted() => Rule
        .With("privacy.sensitivity.contact", "low")
        .Accepts("void SetUp(IRedactionBuilder r) { r.SetRedactor<NullRedactor>(HumanitarianTaxonomy.Contact); }");
}
