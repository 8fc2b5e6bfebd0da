using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class GuardByConsentFixTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<UncheckedConsent, GuardByConsentFix>().Leaving("PRIV4006");

    [Theory]
    [InlineData("bool MayShare", "v.MayShare")]
    [InlineData("DateTimeOffset? AgreedAt", "v.AgreedAt is not null")]
    public Task Statement_runs_only_with_consent(string record, string condition) => Rule.Mends(
        In(record, "        site.Show($\"{v.Name}\");\n"),
        In(record, $"        if ({condition})\n        {{\n            site.Show($\"{{v.Name}}\");\n        }}\n"));

    [Theory]
    [InlineData("bool MayShare", "        Action later = () => site.Show(v.Name);\n")]
    [InlineData("bool MayShare", "        site.Show(v.Name + w.Name);\n")]
    [InlineData("int Version", "        site.Show(v.Name);\n")]
    [InlineData("bool MayShare { get; set; } [ConsentRecord] public bool MayKeep", "        site.Show(v.Name);\n")]
    public Task Statement_whose_consent_is_not_clear_is_left_alone(string record, string code) =>
        Rule.OffersNothing(In(record, code));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_statements_run_only_with_consent(FixAllScope scope) => Rule.Leaving("PRIV4006", 2).MendsAll(
        scope,
        [In("bool MayShare", "        site.Show(v.Name);\n")],
        [In("bool MayShare", "        if (v.MayShare)\n        {\n            site.Show(v.Name);\n        }\n")]);

    private static string In(string record, string code) => $$"""
        [LegalBasis(PrivacyAnalyzers.Taxonomy.LegalBasis.Consent)]
        class Volunteer
        {
            [IdentityData] public string Name { get; set; } = "";
            [ConsentRecord] public {{record}} { get; set; }
        }
        class Site
        {
            [Publishes] public void Show(string text) { }
        }
        static class Board
        {
            static void Tell(Volunteer v, Volunteer w, Site site)
            {
        {{code}}    }
        }
        """;
}
