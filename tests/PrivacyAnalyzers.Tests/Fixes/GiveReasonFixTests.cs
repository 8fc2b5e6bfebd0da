using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class GiveReasonFixTests
{
    private const string Suppress = "System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"PRIV1001\"";

    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<SuppressionWithoutReason, GiveReasonFix>().Leaving("PRIV9010", 2);

    [Theory]
    [InlineData("\n#pragma warning disable PRIV1001\n", "\n#pragma warning disable PRIV1001 // TODO: why\n")]
    [InlineData("\n#pragma warning disable PRIV1001 // \n", "\n#pragma warning disable PRIV1001 // TODO: why\n")]
    [InlineData("[" + Suppress + ")] void M() { }", "[" + Suppress + ", Justification = \"TODO: why\")] void M() { }")]
    [InlineData("[" + Suppress + ", Justification = \"<Pending>\")] void M() { }",
        "[" + Suppress + ", Justification = \"TODO: why\")] void M() { }")]
    [InlineData("[PrivacyException(\"PRIV1001\")] void M() { }",
        "[PrivacyException(\"PRIV1001\", Reason = \"TODO: why\", ApprovedBy = \"TODO: who\")] void M() { }")]
    [InlineData("[PrivacyException(\"PRIV1001\", Reason = \"court order\")] void M() { }",
        "[PrivacyException(\"PRIV1001\", Reason = \"court order\", ApprovedBy = \"TODO: who\")] void M() { }")]
    public Task Place_for_the_reason_is_made(string before, string after) => Rule.Mends(before, after);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_reasons_get_a_place(FixAllScope scope) => Rule.MendsAll(
        scope,
        ["\n#pragma warning disable PRIV1001, PRIV1002\n\n#pragma warning disable PRIV1003\n"],
        ["\n#pragma warning disable PRIV1001, PRIV1002 // TODO: why\n\n"
            + "#pragma warning disable PRIV1003 // TODO: why\n"]);
}
