using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Reporting;

/// <summary>An exception that somebody approved makes a rule silent in the declaration that carries it.</summary>
public sealed class PrivacyExceptionTests
{
    private const string Approved =
        "[PrivacyException(\"PRIV1001\", Reason = \"court order\", ApprovedBy = \"officer\")]";

    private const string Leak = "Logger.LogInformation(\"{P}\", {|PRIV1001:b.Phone|});";
    private const string Silent = "Logger.LogInformation(\"{P}\", b.Phone);";

    private static readonly RuleVerifier Logs = Verify.Verify.Rule<PersonalDataInLogs>();

    [Theory]
    [InlineData(Approved + " void M(Beneficiary b) { " + Silent + " }")]
    [InlineData(Approved + " class Inner { void M(Beneficiary b) { " + Silent + " } }")]
    [InlineData("void M(Beneficiary b) { Local(); " + Approved + " void Local() { " + Silent + " } }")]
    [InlineData("Beneficiary b; " + Approved + " string Text { get { " + Silent + " return \"\"; } }")]
    public Task Exception_makes_its_declaration_silent(string code) => Logs.Accepts(code);

    [Theory]
    [InlineData("[PrivacyException(\"PRIV1002\", Reason = \"r\", ApprovedBy = \"o\")] void M(Beneficiary b) { "
        + Leak + " }")]
    [InlineData("[PrivacyException(\"PRIV1001\", Reason = \"court order\")] void M(Beneficiary b) { " + Leak + " }")]
    [InlineData("[PrivacyException(\"PRIV1001\", ApprovedBy = \"officer\")] void M(Beneficiary b) { " + Leak + " }")]
    [InlineData("[PrivacyException(\"PRIV1001\", Reason = \"order\", ApprovedBy = \"TODO: who\")] "
        + "void M(Beneficiary b) { " + Leak + " }")]
    [InlineData("[PrivacyException(\"PRIV1001\", Reason = \" \", ApprovedBy = \"o\")] void M(Beneficiary b) { "
        + Leak + " }")]
    [InlineData(Approved + " void Other() { } void M(Beneficiary b) { " + Leak + " }")]
    public Task Exception_to_another_rule_or_without_its_facts_is_none(string code) => Logs.Reports(code);

    [Fact]
    public Task Exception_of_the_assembly_holds_everywhere() => Logs.ForFiles().Accepts(
        "[assembly: PrivacyException(\"PRIV1001\", Reason = \"order\", ApprovedBy = \"officer\")] "
        + "class C { static readonly ILogger Logger = null!; void M(Beneficiary b) { " + Silent + " } }");

    [Fact]
    public Task Exception_holds_for_errors_too() => Verify.Verify.Rule<CertificateCheckDisabled>().OnTheWeb().Accepts(
        "[PrivacyException(\"PRIV5002\", Reason = \"test bench\", ApprovedBy = \"officer\")] void M() => "
        + "_ = new Microsoft.Data.SqlClient.SqlConnection(\"Server=a.example;TrustServerCertificate=true\");");
}
