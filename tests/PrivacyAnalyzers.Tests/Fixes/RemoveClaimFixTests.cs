using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class RemoveClaimFixTests
{
    private static readonly FixVerifier Rule = Verify.Verify.Fix<IdentifyingAnonymizedType, RemoveClaimFix>();

    [Theory]
    [InlineData("[Anonymized]\nsealed record Arrivals([property: PseudonymData] string CaseCode, int AgeBand);",
        "sealed record Arrivals([property: PseudonymData] string CaseCode, int AgeBand);")]
    [InlineData("[Obsolete, Anonymized] sealed record Arrivals([property: PseudonymData] string CaseCode);",
        "[Obsolete] sealed record Arrivals([property: PseudonymData] string CaseCode);")]
    [InlineData("[Anonymizes] static Beneficiary Hide(Beneficiary b) => b;",
        "static Beneficiary Hide(Beneficiary b) => b;")]
    public Task Data_that_identifies_is_no_longer_called_anonymous(string before, string after) =>
        Rule.Mends(before, after);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_claims_are_removed(FixAllScope scope) => Rule.MendsAll(
        scope,
        ["[Anonymized] sealed record A([property: PseudonymData] string Code);\n"
            + "[Anonymized] sealed record B([property: PseudonymData] string Code);"],
        ["sealed record A([property: PseudonymData] string Code);\n"
            + "sealed record B([property: PseudonymData] string Code);"]);
}
