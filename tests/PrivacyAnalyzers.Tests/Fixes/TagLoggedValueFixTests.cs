using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class TagLoggedValueFixTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<PersonalPlaceholder, TagLoggedValueFix>().Leaving("PRIV1001", 2).Leaving("PRIV1006");

    [Theory]
    [InlineData("void Send(string text) => Logger.LogInformation(\"Sent to {Email}\", text);",
        "void Send([ContactData] string text) => Logger.LogInformation(\"Sent to {Email}\", text);")]
    [InlineData("class Mail { public string Text = \"\"; } "
        + "void Send(Mail m) => Logger.LogInformation(\"{Email}\", m.Text);",
        "class Mail { [ContactData] public string Text = \"\"; } "
            + "void Send(Mail m) => Logger.LogInformation(\"{Email}\", m.Text);")]
    [InlineData("record Mail(string Text); void Send(Mail m) => Logger.LogInformation(\"{Email}\", m.Text);",
        "record Mail([property: ContactData] string Text); "
            + "void Send(Mail m) => Logger.LogInformation(\"{Email}\", m.Text);")]
    public Task Source_of_the_value_is_tagged(string before, string after) => Rule.Mends(before, after);

    [Theory]
    [InlineData("void Send() { var text = Console.ReadLine(); Logger.LogInformation(\"Sent to {Email}\", text); }")]
    [InlineData("void Send(List<string> all) => all.ForEach(text => Logger.LogInformation(\"{Email}\", text));")]
    [InlineData("void Send(Exception e) => Logger.LogInformation(\"Sent to {Email}\", e.Message);")]
    public Task Source_that_cannot_be_tagged_is_left_alone(string code) => Rule.OffersNothing(code);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task Source_of_two_messages_is_tagged_once(FixAllScope scope) => Rule.MendsAll(
        scope,
        ["void Send(string text) { Logger.LogInformation(\"{Email}\", text); Logger.LogWarning(\"{Email}\", text); }"],
        ["void Send([ContactData] string text) { Logger.LogInformation(\"{Email}\", text); "
            + "Logger.LogWarning(\"{Email}\", text); }"]);
}
