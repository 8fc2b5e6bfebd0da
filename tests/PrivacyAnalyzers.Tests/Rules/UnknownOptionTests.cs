using System.Globalization;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class UnknownOptionTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<UnknownOption>();

    [Fact]
    public async Task Misspelt_option_is_reported_with_the_names_that_exist()
    {
        var found = Assert.Single(await Rule.With("privacy.redacter_methods", "Masking.Mask").Diagnostics(""));

        Assert.Equal("PRIV9001", found.Id);
        Assert.StartsWith(
            "'privacy.redacter_methods' is not an option of PrivacyAnalyzers; valid, closest first: "
                + "privacy.redactor_methods, ",
            found.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Fact]
    public Task Option_that_exists_is_accepted() => Rule.With("privacy.redactor_methods", "Masking.Mask").Accepts("");

    [Fact]
    public Task Option_of_somebody_else_is_accepted() => Rule.With("privacypolicy.url", "none").Accepts("");
}
