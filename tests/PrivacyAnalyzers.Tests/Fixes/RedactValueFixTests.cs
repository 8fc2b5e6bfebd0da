using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>Where the value is, in the forms that a reported expression takes.</summary>
public sealed class RedactValueFixTests
{
    private static readonly FixVerifier Logs = Verify.Verify.Fix<PersonalDataInLogs, RedactValueFix>();

    [Theory]
    [InlineData(
        "Logger.LogInformation(\"{Phone}\", b.Phone);",
        "Logger.LogInformation(\"{Phone}\", redactor.Redact(b.Phone));")]
    [InlineData("Logger.LogInformation(b.Phone);", "Logger.LogInformation(redactor.Redact(b.Phone));")]
    [InlineData(
        "Logger.LogInformation($\"Is {b.Phone}\");",
        "Logger.LogInformation($\"Is {redactor.Redact(b.Phone)}\");")]
    [InlineData(
        "Logger.LogInformation($\"{b.Phone,20} of {b.CaseCode} in {b.Camp}\");",
        "Logger.LogInformation($\"{redactor.Redact(b.Phone),20} of {b.CaseCode} in {b.Camp}\");")]
    [InlineData(
        "Logger.LogInformation($\"{b.Phone} {b.Camp} {b.FullName}\");",
        "Logger.LogInformation($\"{redactor.Redact(b.Phone)} {b.Camp} {redactor.Redact(b.FullName)}\");")]
    [InlineData(
        "Logger.LogInformation($\"{b.Phone.Length} {b.FullName}\");",
        "Logger.LogInformation($\"{b.Phone.Length} {redactor.Redact(b.FullName)}\");")]
    [InlineData(
        "Logger.LogInformation(\"Is \" + b.Phone + \" in \" + b.Camp);",
        "Logger.LogInformation(\"Is \" + redactor.Redact(b.Phone) + \" in \" + b.Camp);")]
    [InlineData(
        "Logger.LogInformation(string.Format(\"{0} in {1}\", b.FullName, b.Camp));",
        "Logger.LogInformation(string.Format(\"{0} in {1}\", redactor.Redact(b.FullName), b.Camp));")]
    [InlineData(
        "Logger.LogInformation(flag ? (b.Phone) : b.Camp);",
        "Logger.LogInformation(flag ? (redactor.Redact(b.Phone)) : b.Camp);")]
    [InlineData(
        "Logger.LogInformation(b.Diagnosis ?? \"none\");",
        "Logger.LogInformation(redactor.Redact(b.Diagnosis ?? \"none\"));")]
    [InlineData(
        "Logger.LogInformation(\"{Born}\", b.BirthDate);",
        "Logger.LogInformation(\"{Born}\", redactor.Redact(b.BirthDate));")]
    [InlineData(
        "Logger.LogInformation($\"{b.Phone.Trim()} in {b.Camp}\");",
        "Logger.LogInformation($\"{redactor.Redact(b.Phone.Trim())} in {b.Camp}\");")]
    [InlineData(
        "Logger.LogInformation(\"{What}\", new { b.Phone, b.Camp });",
        "Logger.LogInformation(\"{What}\", new { Phone = redactor.Redact(b.Phone), b.Camp });")]
    [InlineData(
        "var name = b.FullName; Logger.LogInformation($\"Is {name} in {b.Camp}\");",
        "var name = b.FullName; Logger.LogInformation($\"Is {redactor.Redact(name)} in {b.Camp}\");")]
    [InlineData(
        "var text = $\"{b.FullName}, {b.Phone}\"; Logger.LogInformation(text);",
        "var text = $\"{b.FullName}, {b.Phone}\"; Logger.LogInformation(redactor.Redact(text));")]
    [InlineData(
        "foreach (var one in b.Relatives) { var p = one.Phone; var q = p; Logger.LogInformation($\"{q} {b.Camp}\"); }",
        "foreach (var one in b.Relatives) { var p = one.Phone; var q = p; "
            + "Logger.LogInformation($\"{redactor.Redact(q)} {b.Camp}\"); }")]
    [InlineData(
        "if (b is { Phone: var p }) Logger.LogInformation($\"{p} {b.Camp}\");",
        "if (b is { Phone: var p }) Logger.LogInformation($\"{redactor.Redact(p)} {b.Camp}\");")]
    [InlineData(
        "Logger.LogInformation($\"{Describe(b)} in {b.Camp}\");",
        "Logger.LogInformation($\"{redactor.Redact(Describe(b))} in {b.Camp}\");")]
    public Task Value_is_wrapped(string before, string after) => Logs.Mends(Method(before), Method(after));

    [Theory]
    [InlineData("Logger.LogInformation($\"{b.BirthDate:yyyy}\");")]
    [InlineData("Logger.LogInformation(\"{Phones}\", b.Relatives.Select(r => r.Phone));")]
    [InlineData("Logger.LogInformation(\"{Letters}\", b.Phone.ToCharArray());")]
    [InlineData("object any = b.Phone; Logger.LogInformation(\"{Any}\", any);")]
    public Task Value_that_no_text_can_stand_in_for_is_left_alone(string code) => Logs.OffersNothing(Method(code));

    private static string Method(string code) => $$"""
        void Save(Beneficiary b, Redactor redactor, bool flag)
        {
            {{code}}
        }

        static string Describe(Beneficiary b) => b.FullName;
        """;
}
