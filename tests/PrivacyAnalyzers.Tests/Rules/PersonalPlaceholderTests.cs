using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalPlaceholderTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalPlaceholder>();

    [Theory]
    [InlineData("void M(string text) => Logger.LogInformation(\"To {Email}\", {|PRIV1007:text|});")]
    [InlineData("void M(string a, string b) => Logger.LogError(\"{A} {DateNaissance}\", a, {|PRIV1007:b|});")]
    [InlineData("void M(long text) => Logger.LogInformation(\"To {HomePhoneNumber}\", {|PRIV1007:text|});")]
    [InlineData("void M() { var text = Read(); Logger.LogInformation(\"To {Telefono}\", {|PRIV1007:text|}); } "
        + "string Read() => \"\";")]
    [InlineData("void M(Serilog.ILogger log, string text) => log.Information(\"To {Email}\", {|PRIV1007:text|});")]
    [InlineData("void M(NLog.Logger log, string text) => log.Info(\"To {Email}\", {|PRIV1007:text|});")]
    [InlineData("void M(Queue q) => Logger.LogInformation(\"To {Email}\", {|PRIV1007:q.Target|}); "
        + "class Queue { public string Target = \"\"; }")]
    [InlineData("[LoggerMessage(Level = LogLevel.Debug, Message = \"{Email}\")] "
        + "static partial void M(ILogger l, string {|PRIV1007:email|});")]
    public Task Personal_placeholder_of_an_untagged_value_is_reported(string code) => Rule.Reports(code);

    [Theory]
    [InlineData("void M(string text) => Logger.LogInformation(\"To {QueueName}\", text);")]
    [InlineData("void M(string text) => Logger.LogInformation(\"To {Name}\", text);")]
    [InlineData("void M(string text) => Logger.LogInformation(\"To {EmailCount}\", text);")]
    [InlineData("void M(int text) => Logger.LogInformation(\"To {Apellido}\", text);")]
    [InlineData("void M(string text) => Logger.LogInformation(\"To {CaseCode}\", text);")]
    [InlineData("void M(Redactor r, string t) => Logger.LogInformation(\"To {Email}\", r.Redact(t));")]
    [InlineData("void M() => Logger.LogInformation(\"To {Email}\", \"nobody\");")]
    [InlineData("void M(Beneficiary b) => Logger.LogInformation(\"To {Email}\", b.Phone);")]
    [InlineData("void M(Beneficiary b) { var text = b.Phone; Logger.LogInformation(\"To {Email}\", text); }")]
    [InlineData("void M(string text) => Logger.LogInformation(\"To {0}\", text);")]
    [InlineData("void M(string text) => Logger.LogInformation(text, text);")]
    [InlineData("[LoggerMessage(Level = LogLevel.Debug, Message = \"{Email}\")] "
        + "static partial void M(ILogger l, [ContactData] string email);")]
    [InlineData("void Email(string email) { }")]
    public Task Other_placeholder_is_accepted(string code) => Rule.Accepts(code);

    [Fact]
    public Task Placeholder_in_a_project_without_tags_is_reported() => Rule.ForFiles().Reports(
        "class C { void M(ILogger l, string t) => l.LogInformation(\"To {Email}\", {|PRIV1007:t|}); }");

    [Theory]
    [InlineData("const string T = \"To {Email}\"; void M(ILogger l, string t) => l.LogInformation(T, {|PRIV1007:t|});")]
    [InlineData("void M(ILogger l, string t) => l?.LogError(\"To \" + \"{Email}\", {|PRIV1007:t|});")]
    [InlineData("void M(ILogger l, string t) => LoggerExtensions.LogError(l, \"{Email}\", {|PRIV1007:t|});")]
    public Task Template_that_only_binding_tells_is_read_without_tags_too(string member) =>
        Rule.ForFiles().Reports($"class C {{ {member} }}");

    [Theory]
    [InlineData("const string T = \"To {Queue}\"; void M(ILogger l, string t) => l.LogInformation(T, t);")]
    [InlineData("void M(ILogger l, string t) => l.LogInformation(\"Sent\", t);")]
    [InlineData("void M(string t) => Error(\"{Email}\", t); void Error(string message, string value) { }")]
    public Task Other_call_is_accepted_without_tags_too(string member) =>
        Rule.ForFiles().Accepts($"class C {{ {member} }}");
}
