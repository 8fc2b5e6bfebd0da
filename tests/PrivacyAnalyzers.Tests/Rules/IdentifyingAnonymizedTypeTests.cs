using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class IdentifyingAnonymizedTypeTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<IdentifyingAnonymizedType>();

    [Theory]
    [InlineData("[Anonymized] record {|PRIV5005:S|}([property: PseudonymData] string Code, int Band);", "Error")]
    [InlineData("[Anonymized] class {|PRIV5005:S|} { public Contact? Who { get; set; } }", "Error")]
    [InlineData("class S { [Anonymizes] public Contact? {|PRIV5005:Strip|}(Beneficiary b) => null; }", "Error")]
    [InlineData("class S { [Anonymizes] public List<Contact> {|PRIV5005:Strip|}(Beneficiary b) => []; }", "Error")]
    [InlineData("[Anonymized] record {|PRIV5005:S|}([property: BiographicData] DateOnly Born, "
        + "[property: BiographicData] string Sex, [property: LocationData] string Village);", "Warning")]
    public async Task What_identifies_is_reported(string code, string severity)
    {
        var found = await Rule.Reports(code);

        Assert.Equal(severity, found.Single().Severity.ToString());
    }

    [Theory]
    [InlineData("[Anonymized] record S(string District, int Band, int Count);")]
    [InlineData("[Anonymized] record S([property: BiographicData] int Band, [property: LocationData] string "
        + "District);")]
    [InlineData("record S([property: PseudonymData] string Code);")]
    [InlineData("class S { [Anonymizes] public int Count(List<Beneficiary> all) => all.Count; }")]
    public Task What_does_not_identify_is_accepted(string code) => Rule.Accepts(code);
}
