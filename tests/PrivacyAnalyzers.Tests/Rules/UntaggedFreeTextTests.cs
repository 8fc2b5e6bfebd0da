using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class UntaggedFreeTextTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<UntaggedFreeText>();

    [Theory]
    [InlineData("class Row { [IdentityData] public string N = \"\"; public string {|PRIV6005:Observations|} = \"\"; }")]
    [InlineData("class Paciente { public string {|PRIV6005:Observaciones|} { get; set; } = \"\"; }")]
    [InlineData("class Patient { public string? {|PRIV6005:CaseNotes|} { get; set; } public string Ward = \"\"; }")]
    public Task Free_text_about_a_person_is_reported(string code) => Rule.Reports(code);

    [Theory]
    [InlineData("class Order { public string Comments { get; set; } = \"\"; }")]
    [InlineData("class Patient { [FreeTextData] public string Notes { get; set; } = \"\"; }")]
    [InlineData("class Patient { [NotPersonalData(\"ward\")] public string Notes { get; set; } = \"\"; }")]
    [InlineData("class Patient { public int Notes { get; set; } public List<string> Comments = []; }")]
    [InlineData("class Patient { public string Name { get; set; } = \"\"; }")]
    public Task Other_text_is_accepted(string code) => Rule.Accepts(code);
}
