using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class CorrectNameFixTests
{
    private static readonly FixVerifier Rule = Verify.Verify.Fix<UndeclaredName, CorrectNameFix>()
        .WithGovernance("purpose cash-2026\npurpose cash-2027\nrecipient bank-x agreement=DSA-1");

    [Theory]
    [InlineData("[Purpose(\"cash-2026\", \"cahs-2027\")] class Payee;",
        "[Purpose(\"cash-2026\", \"cash-2027\")] class Payee;", "cash-2027")]
    [InlineData("interface I { [TransferTo(\"bank-y\")] void Send(string text); }",
        "interface I { [TransferTo(\"bank-x\")] void Send(string text); }", "bank-x")]
    public Task Name_becomes_one_that_is_declared(string before, string after, string name) =>
        Rule.Mends(before, after, $"Change to '{name}'");

    [Fact]
    public Task All_near_names_are_offered() => Rule.Offers(
        "[Purpose(\"cahs-2026\")] class Payee;", "Change to 'cash-2026'", "Change to 'cash-2027'");

    [Fact]
    public Task Name_that_is_near_to_none_is_left_alone() =>
        Rule.OffersNothing("[Purpose(\"schooling\")] class Payee;");

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_names_are_corrected(FixAllScope scope) => Rule.MendsAll(
        scope,
        ["[Purpose(\"cahs-2026\")] class Payee; [Purpose(\"csah-2026\")] class Payer;"],
        ["[Purpose(\"cash-2026\")] class Payee; [Purpose(\"cash-2026\")] class Payer;"]);
}
