using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class RefuseByDefaultFixTests
{
    private static readonly FixVerifier Rule = Verify.Verify.Fix<ConsentByDefault, RefuseByDefaultFix>().ForFiles();

    [Theory]
    [InlineData("class Form { public bool Consent { get; set; } = true; }")]
    [InlineData("class Form { public bool _consent = true; }")]
    [InlineData("class Form { void Save(string text, bool consent = true) { } }")]
    [InlineData("record Form(string Text, bool Consent = true);")]
    public Task Consent_begins_as_false(string code) =>
        Rule.Mends(code, code.Replace("true", "false", StringComparison.Ordinal));

    [Fact]
    public Task Fingerprint_as_consent_is_left_alone() =>
        Rule.OffersNothing("class Form { [BiometricData] public byte[] Consent { get; set; } = []; }");

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_consents_begin_as_false(FixAllScope scope) => Rule.MendsAll(
        scope,
        ["class Form { bool _consent = true; void Save(bool consent = true) => _consent = consent; }"],
        ["class Form { bool _consent = false; void Save(bool consent = false) => _consent = consent; }"]);
}
