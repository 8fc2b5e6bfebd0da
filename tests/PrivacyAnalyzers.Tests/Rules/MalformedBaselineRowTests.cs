using System.Globalization;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class MalformedBaselineRowTests
{
    private const string Head = "by Awa\nwhy old code\n";
    private const string Row = "PRIV1001 M:Subject.M P:Beneficiary.Phone Log";

    private static readonly RuleVerifier Rule = Verify.Verify.Rule<MalformedBaselineRow>();

    [Theory]
    [InlineData("bye Awa", "The line begins with no rule and no known word: 'bye'; expected: by, ")]
    [InlineData(Head + "PRIV1001 M:Subject.M", "A row has four words and perhaps a number: 'M:Subject.M'; expected: P")]
    [InlineData(Head + Row + " 2 3", "A row has four words and perhaps a number: '3'; expected: PRIV1001 M:Desk")]
    [InlineData(Head + "PRIV1O01 M:Subject.M - -", "No rule has this number: 'PRIV1O01'; expected: PRIV1001, ")]
    [InlineData(Head + Row + " two", "How many findings are accepted is a positive number: 'two'; expected: 2")]
    [InlineData(Head + Row + " 0", "How many findings are accepted is a positive number: '0'; expected: 2")]
    [InlineData("by Awa\nwhy x\nuntil 30.6.2027", "The last day of an acceptance is a date: '30.6.2027'; ")]
    [InlineData("by Awa\nwhy x\nuntil", "The last day of an acceptance is a date: 'until'; expected: yyyy-MM-dd")]
    [InlineData(Row, "A line above the row must say who accepts it, and why: 'PRIV1001'; expected: by …")]
    [InlineData("by Awa\n" + Row, "A line above the row must say who accepts it, and why: 'PRIV1001'; expected: why …")]
    [InlineData(Head + Row + "\nby Ben\nwhy x\n" + Row, "The same findings were accepted before: '" + Row + "'; ")]
    public async Task Mistake_is_reported_in_its_place(string rows, string message)
    {
        var found = Assert.Single(await Rule.WithBaseline(rows).Diagnostics(""));

        Assert.StartsWith(message, found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("PrivacyBaseline.txt", found.Location.GetLineSpan().Path);
        Assert.Equal(rows.Count(static sign => sign == '\n'), found.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task Missing_approval_is_reported_once_for_all_its_rows() =>
        Assert.Single(await Rule.WithBaseline($"{Row}\n{Row} 2").Diagnostics(""));

    [Fact]
    public Task Rows_without_mistakes_are_accepted() => Rule.WithBaseline($"""
        # What we found when we started.
        by     Awa Diallo, data protection officer
        why    old code, replaced in June
        until  2027-06-30
        {Row}  3

        by Ben
        why test data
        PRIV5001  -  -  -
        """).Accepts("");
}
