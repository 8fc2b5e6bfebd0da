using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class MandatorySpecialDataTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<MandatorySpecialData>();

    [Theory]
    [InlineData("[System.ComponentModel.DataAnnotations.Required] public string {|PRIV7009:R|} { get; set; } = \"\";")]
    [InlineData("public required string {|PRIV7009:R|} { get; set; }")]
    [InlineData("public required string {|PRIV7009:R|};")]
    public Task Member_that_must_be_filled_in_is_reported(string member) =>
        Rule.Reports("class Form { [IdentityData] public string Name = \"\"; [BeliefData] " + member + " }");

    [Theory]
    [InlineData("class Form { [IdentityData] public string Name = \"\"; [BeliefData] public string? R { get; set; } }")]
    [InlineData("class Form { [IdentityData] public required string Name; [BeliefData] public string? R { get; "
        + "set; } }")]
    [InlineData("class Form { [PseudonymData] public required string Code; [HealthData] public required string D; }")]
    public Task Other_member_is_accepted(string code) => Rule.Accepts(code);
}
