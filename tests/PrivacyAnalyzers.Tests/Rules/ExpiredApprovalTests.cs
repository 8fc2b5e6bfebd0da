using System.Globalization;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class ExpiredApprovalTests
{
    private const string Rows = """
        by Awa
        why old code
        until 2027-06-30
        PRIV1001 M:Subject.M P:Beneficiary.Phone Log 2
        PRIV1001 M:Subject.N P:Beneficiary.Phone Log
        by Ben
        why test data
        PRIV1001 M:Subject.O P:Beneficiary.Phone Log
        """;

    private static readonly RuleVerifier Rule = Verify.Verify.Rule<ExpiredApproval>().WithBaseline(Rows);

    [Theory]
    [InlineData("privacy.today")]
    [InlineData("build_property.PrivacyToday")]
    public async Task Approval_is_over_on_the_day_after_its_last(string option)
    {
        var found = Assert.Single(await Rule.With(option, "2027-07-01").Diagnostics(""));

        Assert.Contains("'Awa' accepted", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains(" 3 in number", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(2, found.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public Task Approval_holds_on_its_last_day() => Rule.With("privacy.today", "2027-06-30").Accepts("");

    [Fact]
    public Task Approval_is_not_checked_unless_the_build_is_told_the_day() => Rule.Accepts("");

    [Fact]
    public async Task Day_that_is_none_is_a_mistake_of_the_configuration()
    {
        var option = Verify.Verify.Rule<MalformedOption>().With("build_property.PrivacyToday", "tomorrow");

        Assert.Single(await option.Diagnostics(""));
    }
}
