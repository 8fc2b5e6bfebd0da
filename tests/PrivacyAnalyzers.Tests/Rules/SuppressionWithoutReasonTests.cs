using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class SuppressionWithoutReasonTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<SuppressionWithoutReason>();

    [Theory]
    [InlineData("\n#pragma warning disable {|PRIV8003:PRIV1001|}\n")]
    [InlineData("\n#pragma warning disable CS0168, {|PRIV8003:PRIV1001|}\n")]
    [InlineData("\n#pragma warning disable {|PRIV8003:PRIV1001|} //\n")]
    [InlineData("[{|PRIV8003:System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"PRIV1001\")|}] void M() { }")]
    [InlineData("[{|PRIV8003:System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"PRIV1001:Title\", "
        + "Justification = \"<Pending>\")|}] void M() { }")]
    [InlineData("[{|PRIV8003:PrivacyException(\"PRIV1001\", Reason = \"order\")|}] void M() { }")]
    [InlineData("[{|PRIV8003:PrivacyException(\"PRIV1001\", ApprovedBy = \"officer\")|}] void M() { }")]
    public Task Suppression_without_a_reason_is_reported(string code) => Rule.Reports(code);

    [Theory]
    [InlineData("\n#pragma warning disable PRIV1001 // court order\n")]
    [InlineData("\n// court order\n#pragma warning disable PRIV1001\n")]
    [InlineData("\n#pragma warning disable PRIV1001 // court order\n#pragma warning restore PRIV1001\n")]
    [InlineData("\n#pragma warning disable CS0168\n")]
    [InlineData("\n#pragma warning disable\n")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"CA1822\")] void M() { }")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"PRIV1001\", Justification = \"order\")] "
        + "void M() { }")]
    [InlineData("[PrivacyException(\"PRIV1001\", Reason = \"order\", ApprovedBy = \"officer\")] void M() { }")]
    [InlineData("[Obsolete(\"PRIV1001\")] void M() { }")]
    public Task Suppression_with_a_reason_is_accepted(string code) => Rule.Accepts(code);
}
