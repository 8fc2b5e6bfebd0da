using System.Globalization;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class MalformedGovernanceRowTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<MalformedGovernanceRow>();

    [Theory]
    [InlineData("recipent bank-x agreement=A1", "The first word declares nothing: 'recipent'; expected: recipient, ")]
    [InlineData("purpose", "The declaration has no name: 'purpose'; expected: purpose name")]
    [InlineData("purpose a\npurpose a", "The name was declared before: 'a'; expected: nothing of a similar name")]
    [InlineData("controller A\ncontroller B", "The name was declared before: 'B'; ")]
    [InlineData("recipient bank-x", "The recipient has no agreement: 'bank-x'; expected: agreement=reference")]
    [InlineData("purpose a untill=2027-01-01",
        "This is no fact of such a declaration: 'untill'; expected: until, basis")]
    [InlineData("purpose a until", "This is no fact of such a declaration: 'until'; expected: until, basis")]
    [InlineData("purpose a until=1.1.2027", "A value is not one that stands here: '1.1.2027'; expected: yyyy-MM-dd")]
    [InlineData("purpose a basis=Consnt", "A value is not one that stands here: 'Consnt'; expected: Consent, ")]
    [InlineData("retention Helth days=9", "A value is not one that stands here: 'Helth'; expected: Health, ")]
    [InlineData("retention Health days=-9", "A value is not one that stands here: '-9'; expected: 365")]
    [InlineData("recipient b agreement=A categories=Helth",
        "A value is not one that stands here: 'Helth'; expected: Health")]
    [InlineData("purpose cash\nrecipient b agreement=A purposes=cahs",
        "No row declares this purpose: 'cahs'; expected: cash")]
    public async Task Mistake_is_reported_in_its_place(string rows, string message)
    {
        var found = Assert.Single(await Rule.WithGovernance(rows).Diagnostics(""));

        Assert.StartsWith(message, found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("PrivacyGovernance.txt", found.Location.GetLineSpan().Path);
        Assert.Equal(rows.Count(static sign => sign == '\n'), found.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public Task Rows_without_mistakes_are_accepted() => Rule.WithGovernance("""
        # Who, why, how long, to whom.
        controller  Example Relief
        purpose     cash-2026  basis=VitalInterest  until=2027-06-30
        retention   Health     days=365
        recipient   bank-x     agreement=DSA-1  categories=Pseudonym,Financial  purposes=cash-2026  hosts=a.example
        """).Accepts("");
}
