using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class ConsentByDefaultTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<ConsentByDefault>();

    [Theory]
    [InlineData("class F { public bool {|PRIV7008:ConsentToShare|} { get; set; } = true; }")]
    [InlineData("class F { public bool {|PRIV7008:hasConsent|} = true; }")]
    [InlineData("class F { public void M(bool {|PRIV7008:consentement|} = true) { } }")]
    [InlineData("record F(bool {|PRIV7008:Consentimiento|} = true);")]
    [InlineData("class F { [ConsentRecord] public bool {|PRIV7008:Photos|} { get; set; } = true; }")]
    [InlineData("class F { [BiometricData] public byte[]? {|PRIV7008:Consent|} { get; set; } }")]
    public Task Consent_that_is_assumed_is_reported(string code) => Rule.Reports(code);

    [Theory]
    [InlineData("class F { public bool ConsentToShare { get; set; } }")]
    [InlineData("class F { public bool ConsentToShare { get; set; } = false; }")]
    [InlineData("class F { public void M(bool consent, bool consentGiven = false) { } }")]
    [InlineData("class F { public bool ConsentRequired { get; set; } = true; }")]
    [InlineData("class F { public string Consent { get; set; } = \"true\"; }")]
    [InlineData("class F { public bool Enabled { get; set; } = true; }")]
    [InlineData("class F { [BiometricData] public byte[]? Template { get; set; } }")]
    public Task Consent_that_has_to_be_given_is_accepted(string code) => Rule.Accepts(code);

    [Fact]
    public Task Project_without_tags_is_looked_at() => Rule
        .With("privacy.vocabulary.languages", "en")
        .Reports("class F { public bool {|PRIV7008:Consent|} = true; public bool Consentement = true; }");
}
