using System.Globalization;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class MalformedOptionTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<MalformedOption>();

    [Fact]
    public async Task Level_that_does_not_exist_is_reported_with_those_that_do()
    {
        var found = Assert.Single(await Rule.With("privacy.sensitivity.contact", "hihg").Diagnostics(""));

        Assert.Equal("PRIV9002", found.Id);
        Assert.Equal(
            "'hihg' is not a value that the option 'privacy.sensitivity.contact' takes; "
                + "valid are: high, low, moderate, severe",
            found.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task Level_that_exists_is_accepted() => Rule.With("privacy.sensitivity.contact", "high").Accepts("");
}
