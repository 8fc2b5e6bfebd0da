using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class EraseByDefaultFixTests
{
    private static readonly FixVerifier Rule = Verify.Verify.Fix<ClearRedactor, EraseByDefaultFix>();

    [Theory]
    [InlineData("r.SetRedactor<NullRedactor>(HumanitarianTaxonomy.Contact);")]
    [InlineData("r.SetFallbackRedactor<NullRedactor>();")]
    [InlineData("r.SetFallbackRedactor<Microsoft.Extensions.Compliance.Redaction.NullRedactor>();")]
    public Task Redactor_erases(string code) => Rule.Mends(Method(code), Method(code
        .Replace("Microsoft.Extensions.Compliance.Redaction.", "", StringComparison.Ordinal)
        .Replace("NullRedactor", "ErasingRedactor", StringComparison.Ordinal)));

    [Fact]
    public Task Redactor_of_data_that_may_be_shown_is_left_alone() => Rule.OffersNothing(Method(
        "r.SetRedactor<NullRedactor>(HumanitarianTaxonomy.Contact, HumanitarianTaxonomy.Pseudonym);"));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_redactors_erase(FixAllScope scope) => Rule.MendsAll(
        scope,
        [Method("r.SetRedactor<NullRedactor>(HumanitarianTaxonomy.Contact, HumanitarianTaxonomy.Health); "
            + "r.SetFallbackRedactor<NullRedactor>();")],
        [Method("r.SetRedactor<ErasingRedactor>(HumanitarianTaxonomy.Contact, HumanitarianTaxonomy.Health); "
            + "r.SetFallbackRedactor<ErasingRedactor>();")]);

    private static string Method(string code) => $"void SetUp(IRedactionBuilder r)\n{{\n    {code}\n}}";
}
