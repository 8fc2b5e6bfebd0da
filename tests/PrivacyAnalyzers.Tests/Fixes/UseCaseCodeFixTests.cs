using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class UseCaseCodeFixTests
{
    private static readonly FixVerifier Logged = Verify.Verify.Fix<PersonalDataInLogs, UseCaseCodeFix>();

    [Theory]
    [InlineData("Logger.LogInformation(\"Registered {Name}\", b.FullName);",
        "Logger.LogInformation(\"Registered {CaseCode}\", b.CaseCode);")]
    [InlineData("Logger.LogInformation(\"{Camp}: {Name,10}\", b.Camp, b.FullName);",
        "Logger.LogInformation(\"{Camp}: {CaseCode,10}\", b.Camp, b.CaseCode);")]
    [InlineData("Logger.LogInformation($\"Registered {b.FullName}\");",
        "Logger.LogInformation($\"Registered {b.CaseCode}\");")]
    [InlineData("Logger.LogInformation(\"Registered \" + b.FirstName + \".\");",
        "Logger.LogInformation(\"Registered \" + b.CaseCode + \".\");")]
    [InlineData("Logger.LogInformation(\"{CaseCode} is {Name}\", b.Camp, b.FullName);",
        "Logger.LogInformation(\"{CaseCode} is {Name}\", b.Camp, b.CaseCode);")]
    public Task Code_is_logged(string before, string after) => Logged.Mends(Method(before), Method(after));

    [Fact]
    public Task Code_stands_for_the_whole_object() => Verify.Verify.Fix<PersonalObjectInLogs, UseCaseCodeFix>().Mends(
        Method("Logger.LogInformation(\"Saving {@Person}\", b);"),
        Method("Logger.LogInformation(\"Saving {CaseCode}\", b.CaseCode);"));

    [Fact]
    public Task Object_inside_another_has_its_own_code() => Verify.Verify.Fix<PersonalObjectInLogs, UseCaseCodeFix>()
        .ForFiles().Mends(
            Visit("Logger.LogInformation(\"Saving {@Person}\", v.Who);"),
            Visit("Logger.LogInformation(\"Saving {CaseCode}\", v.Who.CaseCode);"));

    [Fact]
    public Task Code_is_put_into_an_exception() => Verify.Verify.Fix<PersonalDataInExceptions, UseCaseCodeFix>().Mends(
        Method("throw new InvalidOperationException($\"{b.Phone} is unknown\");"),
        Method("throw new InvalidOperationException($\"{b.CaseCode} is unknown\");"));

    [Fact]
    public Task Code_goes_to_a_recipient_whose_agreement_covers_it() =>
        Verify.Verify.Fix<OutsideAgreement, UseCaseCodeFix>()
            .WithGovernance("recipient bank-x agreement=DSA-1 categories=Pseudonym,Financial")
            .Mends(Bank("b.FullName"), Bank("b.CaseCode"));

    [Fact]
    public Task Recipient_whose_agreement_does_not_cover_it_gets_none() =>
        Verify.Verify.Fix<OutsideAgreement, UseCaseCodeFix>()
            .WithGovernance("recipient bank-x agreement=DSA-1 categories=Financial")
            .OffersNothing(Bank("b.FullName"));

    [Fact]
    public Task Recipient_of_a_whole_object_gets_no_code_in_its_place() =>
        Verify.Verify.Fix<OutsideAgreement, UseCaseCodeFix>().OnTheWeb()
            .WithGovernance("recipient bank agreement=DSA-1 categories=Pseudonym hosts=bank.example")
            .OffersNothing("Task Pay(Beneficiary b, System.Net.Http.HttpClient http) => "
                + "System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(http, \"https://bank.example\", b);");

    [Fact]
    public Task Code_is_written_to_a_ledger() => Verify.Verify.Fix<PersonalDataInLedger, UseCaseCodeFix>().Mends(
        "[AppendOnly] interface ILedger { void Append(string entry); } "
            + "void Note(Beneficiary b, ILedger all) { all.Append(b.FullName); }",
        "[AppendOnly] interface ILedger { void Append(string entry); } "
            + "void Note(Beneficiary b, ILedger all) { all.Append(b.CaseCode); }");

    [Fact]
    public Task Code_names_a_file() => Verify.Verify.Fix<PersonalDataAsKey, UseCaseCodeFix>().Mends(
        Method("_ = System.IO.Path.Combine(\"photos\", b.FullName + \".jpg\");"),
        Method("_ = System.IO.Path.Combine(\"photos\", b.CaseCode + \".jpg\");"));

    [Theory]
    [InlineData("var name = b.FullName; Logger.LogInformation(\"Registered {Name}\", name);")]
    [InlineData("Logger.LogInformation(\"Registered {Phone}\", b.Contact.Phone);")]
    [InlineData("Logger.LogInformation(\"Born {Day}\", b.BirthDate.AddDays(1));")]
    public Task Value_whose_object_has_no_code_at_the_place_is_left_alone(string code) =>
        Logged.OffersNothing(Method(code));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_values_become_codes(FixAllScope scope) => Logged.MendsAll(
        scope,
        [Method("Logger.LogInformation(\"{A}\", b.FullName); Logger.LogInformation(\"{B}\", b.Phone);")],
        [
            Method("Logger.LogInformation(\"{CaseCode}\", b.CaseCode); "
                + "Logger.LogInformation(\"{CaseCode}\", b.CaseCode);"),
        ]);

    private static string Visit(string code) =>
        "class Visit { [PseudonymData] public string VisitCode = \"\"; public Beneficiary Who = new(); }\n"
            + "class Desk(ILogger Logger) { void Say(Visit v) { " + code + " } }";

    private static string Method(string code) => "void Say(Beneficiary b)\n{\n    " + code + "\n}";

    private static string Bank(string value) =>
        "interface IBank { [TransferTo(\"bank-x\")] Task Send(string text); }\n"
            + $"Task Pay(Beneficiary b, IBank bank) => bank.Send({value});";
}
