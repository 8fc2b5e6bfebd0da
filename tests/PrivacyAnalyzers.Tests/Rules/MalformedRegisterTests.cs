using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class MalformedRegisterTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<MalformedRegister>();

    [Theory]
    [InlineData("{ \"data\": [] }")]
    [InlineData("\n{ \"name\": \"a\\u0062\\n\\\"\", \"complete\": true, \"x\": -1.5e3, \"data\": [ { } ] }\n")]
    public async Task Register_is_accepted(string text) => Assert.Empty(await Rule.WithRegister(text).Diagnostics(""));

    [Theory]
    [InlineData("", 0)]
    [InlineData("{ \"data\": [", 11)]
    [InlineData("{ \"data\": [] } x", 15)]
    [InlineData("{ \"data\": [], }", 14)]
    [InlineData("{ \"data\": [\"\\q\"] }", 13)]
    [InlineData("{ \"data\": [\"a\nb\"] }", 13)]
    [InlineData("{ \"data\": [nil] }", 11)]
    [InlineData("{ \"data\": {} }", 10)]
    [InlineData("{ }", 0)]
    [InlineData("<<<<<<< ours", 0)]
    public async Task What_is_no_register_is_reported_where_it_stops_being_one(string text, int at)
    {
        var found = Assert.Single(await Rule.WithRegister(text).Diagnostics(""));

        Assert.Equal(at, found.Location.SourceSpan.Start);
        Assert.Equal("PrivacyRegister.json", found.Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task Depth_does_not_matter_to_the_compiler() =>
        Assert.Single(await Rule.WithRegister(new string('[', 100_000)).Diagnostics(""));
}
