using PrivacyAnalyzers.Tool.Analysis;
using PrivacyAnalyzers.Tool.Tests.Verify;

namespace PrivacyAnalyzers.Tool.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Fact]
    public async Task Every_rule_has_its_page()
    {
        foreach (var id in AllRules.Descriptors.Keys)
        {
            var run = await Run.Of("explain", id, "-l", "en");
            Assert.Equal((ExitCode.Success, ""), (run.Code, run.Errors));
            Assert.StartsWith($"{id}: ", run.Out, StringComparison.Ordinal);
            Assert.Contains("Why it matters", run.Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("fr", "Des données personnelles sont écrites")]
    [InlineData("es", "Se escriben datos personales")]
    public async Task A_rule_is_explained_in_the_language_of_the_reader(string language, string title)
    {
        var run = await Run.Of("explain", "priv1001", "--language", language);

        Assert.Equal(ExitCode.Success, run.Code);
        Assert.StartsWith("PRIV1001: ", run.Out, StringComparison.Ordinal);
        Assert.Contains(title, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_rule_gets_the_nearest()
    {
        var run = await Run.Of("explain", "PRIV1O01", "-l", "en");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("PRIV1001", run.Errors, StringComparison.Ordinal);
    }
}
