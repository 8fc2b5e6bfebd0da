using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class ConsentWithoutRecordTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<ConsentWithoutRecord>();

    private const string Consent = "[LegalBasis(PrivacyAnalyzers.Taxonomy.LegalBasis.Consent)] ";

    [Theory]
    [InlineData("class {|PRIV7007:Story|} { [ImageData] public byte[] Photo { get; set; } = []; }")]
    [InlineData("record {|PRIV7007:Story|}([property: ImageData] byte[] Photo, bool Consent);")]
    public Task Consent_that_nothing_records_is_reported(string code) => Rule.Reports(Consent + code);

    [Theory]
    [InlineData("class Story { [ImageData] public byte[] P { get; set; } = []; [ConsentRecord] public bool C { "
        + "get; set; } }")]
    [InlineData("class Story : Agreed { [ImageData] public byte[] P { get; set; } = []; } "
        + "class Agreed { [ConsentRecord] public bool C { get; set; } }")]
    [InlineData("class Story { [ImageData] public byte[] P { get; set; } = []; public Agreed? A { get; set; } } "
        + "class Agreed { [ConsentRecord] public bool C { get; set; } }")]
    [InlineData("class Story { public string Title { get; set; } = \"\"; }")]
    public Task Consent_with_a_record_is_accepted(string code) => Rule.Accepts(Consent + code);

    [Theory]
    [InlineData("class Story { [ImageData] public byte[] P { get; set; } = []; }")]
    [InlineData("[LegalBasis(PrivacyAnalyzers.Taxonomy.LegalBasis.VitalInterest)] "
        + "class Story { [ImageData] public byte[] P { get; set; } = []; }")]
    public Task Data_on_another_basis_is_accepted(string code) => Rule.Accepts(code);
}
