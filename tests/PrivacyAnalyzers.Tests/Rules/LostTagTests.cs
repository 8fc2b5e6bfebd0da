using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class LostTagTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<LostTag>();

    [Theory]
    [InlineData("record Applicant([ContactData] string {|PRIV6003:Phone|});")]
    [InlineData("record struct Applicant([ContactData] string {|PRIV6003:Phone|});")]
    [InlineData("class B { [ContactData] public virtual string P => \"\"; } "
        + "class D : B { public override string {|PRIV6003:P|} => \"1\"; }")]
    [InlineData("interface I { [ContactData] string P { get; } } "
        + "class D : I { public string {|PRIV6003:P|} => \"1\"; }")]
    [InlineData("interface I { [ContactData] string P { get; } } class D : I { string I.{|PRIV6003:P|} => \"1\"; }")]
    public Task Tag_that_stands_elsewhere_is_reported(string code) => Rule.Reports(code);

    [Theory]
    [InlineData("record Applicant([property: ContactData] string Phone);")]
    [InlineData("record Applicant([ContactData][property: ContactData] string Phone);")]
    [InlineData("record Applicant(string Phone);")]
    [InlineData("class Applicant([ContactData] string phone) { public string Read() => phone; }")]
    [InlineData("class B { [ContactData] public virtual string P => \"\"; } "
        + "class D : B { [ContactData] public override string P => \"1\"; }")]
    [InlineData("class B { [ContactData] public virtual string P => \"\"; } "
        + "class D : B { [NotPersonalData(\"hotline\")] public override string P => \"1\"; }")]
    [InlineData("class B { [ContactData] public string P => \"\"; } class D : B { public new string P => \"1\"; }")]
    [InlineData("[ContactData] class B { public virtual string P => \"\"; } "
        + "class D : B { public override string P => \"1\"; }")]
    public Task Tag_in_place_is_accepted(string code) => Rule.Accepts(code);
}
