using System.Globalization;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class UndeclaredNameTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<UndeclaredName>();

    [Theory]
    [InlineData("[{|PRIV9005:Purpose(\"cahs\")|}] class A;")]
    [InlineData("[{|PRIV9005:Purpose(\"cash\", \"chas\")|}] class A;")]
    [InlineData("[{|PRIV9005:Purpose(\"cahs\")|}] void M() { }")]
    [InlineData("[{|PRIV9005:TransferTo(\"bank\")|}] interface I;")]
    [InlineData("void M([{|PRIV9005:TransferTo(\"bank\")|}] string value) { }")]
    public Task Name_that_nothing_declares_is_reported(string code) => Rule
        .WithGovernance("purpose cash\nrecipient bank-x agreement=A1")
        .Reports(code);

    [Theory]
    [InlineData("[Purpose(\"cash\")] class A;")]
    [InlineData("[TransferTo(\"bank-x\")] interface I;")]
    public Task Name_that_is_declared_is_accepted(string code) => Rule
        .WithGovernance("purpose cash\nrecipient bank-x agreement=A1")
        .Accepts(code);

    [Fact]
    public Task Names_of_a_project_without_declarations_are_accepted() =>
        Rule.Accepts("[Purpose(\"cahs\")] class A; [TransferTo(\"bank\")] interface I;");

    [Fact]
    public async Task Finding_names_the_nearest_first() => Assert.StartsWith(
        "'cahs' is not declared in the governance file; declared, closest first: cash, protection",
        Assert.Single(await Rule
            .WithGovernance("purpose protection\npurpose cash")
            .Diagnostics("[Purpose(\"cahs\")] class A;")).GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);
}
