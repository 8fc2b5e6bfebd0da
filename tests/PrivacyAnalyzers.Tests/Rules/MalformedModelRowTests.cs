using System.Globalization;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class MalformedModelRowTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<MalformedModelRow>();

    [Fact]
    public async Task Misspelt_role_is_reported_on_its_row()
    {
        var found = Assert.Single(await Rule
            .WithModels("# mine\nsinc Log value M:System.Console.WriteLine(System.String)\n")
            .Diagnostics(""));

        Assert.Equal("PRIV9003", found.Id);
        Assert.Equal("PrivacyModels.txt", found.Location.GetLineSpan().Path);
        Assert.Equal(1, found.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(
            "The first column is not a role: 'sinc'; expected: sink",
            found.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Member_that_does_not_exist_is_reported() =>
        Assert.Single(await Rule.WithModels("sink Log value M:System.Console.WriteLin\n").Diagnostics(""));

    [Fact]
    public Task Row_about_a_member_is_accepted() =>
        Rule.WithModels("sink Log value M:System.Console.WriteLine(System.String)\n").Accepts("");
}
