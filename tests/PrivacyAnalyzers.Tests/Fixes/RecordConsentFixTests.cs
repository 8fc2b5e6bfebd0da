using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class RecordConsentFixTests
{
    private const string Story = "[LegalBasis(PrivacyAnalyzers.Taxonomy.LegalBasis.Consent)]\nclass Story\n{\n"
        + "    [ImageData]\n    public byte[] Photo { get; set; } = [];\n";

    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<ConsentWithoutRecord, RecordConsentFix>().ForFiles();

    [Fact]
    public Task Record_of_the_consent_is_added() => Rule.Mends(
        Story + "}",
        Story + "\n    [ConsentRecord]\n    public DateTimeOffset? ConsentGivenAt { get; set; }\n}");

    [Fact]
    public Task Member_that_tells_of_the_consent_is_marked() => Rule.Mends(
        Story + "    public bool HasConsent { get; set; }\n}",
        Story + "    [ConsentRecord]\n    public bool HasConsent { get; set; }\n}");

    [Fact]
    public Task Interface_is_left_alone() => Rule.OffersNothing(
        "[LegalBasis(PrivacyAnalyzers.Taxonomy.LegalBasis.Consent)]\ninterface IStory\n{\n"
            + "    [ImageData]\n    byte[] Photo { get; }\n}");

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_types_get_a_record(FixAllScope scope) => Rule.MendsAll(
        scope,
        [Story + "}"],
        [Story + "\n    [ConsentRecord]\n    public DateTimeOffset? ConsentGivenAt { get; set; }\n}"]);
}
