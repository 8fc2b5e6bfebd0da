using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class SelfPrintingTypeTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<SelfPrintingType>().ForFiles();

    [Theory]
    [InlineData("record {|PRIV1006:Applicant|}([property: IdentityData] string Name, string CaseCode);")]
    [InlineData("record struct {|PRIV1006:Applicant|}([property: IdentityData] string Name);")]
    [InlineData("record {|PRIV1006:Applicant|} { [HealthData] public string? Diagnosis { get; init; } }")]
    [InlineData("[{|PRIV1006:DebuggerDisplay(\"{Name}\")|}] class A { [IdentityData] public string Name = \"\"; }")]
    [InlineData("[{|PRIV1006:DebuggerDisplay(\"x\", Name = \"{Name,nq}\")|}] "
        + "class A { [IdentityData] string Name = \"\"; }")]
    public Task Type_that_prints_personal_data_is_reported(string code) => Rule.Reports(code);

    [Theory]
    [InlineData("record Applicant([property: PseudonymData] string CaseCode);")]
    [InlineData("record Applicant([property: IdentityData] string Name) "
        + "{ public override string ToString() => \"\"; }")]
    [InlineData("record Applicant([property: IdentityData] string Name) "
        + "{ protected virtual bool PrintMembers(StringBuilder text) => false; }")]
    [InlineData("class Applicant { [IdentityData] public string Name { get; set; } = \"\"; }")]
    [InlineData("[DebuggerDisplay(\"{Name.Length} {Camp} {\")] "
        + "class A { [IdentityData] public string Name = \"\"; public string Camp = \"\"; }")]
    public Task Type_that_prints_nothing_personal_is_accepted(string code) => Rule.Accepts(code);
}
