using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary><see cref="RedactValueFix"/> for every rule that it serves, and for all findings at once.</summary>
public sealed class RedactValueInOtherSinksTests
{
    private static readonly FixVerifier Logs = Verify.Verify.Fix<PersonalDataInLogs, RedactValueFix>();
    private static readonly FixVerifier Objects = Verify.Verify.Fix<PersonalObjectInLogs, RedactValueFix>();

    [Theory]
    [InlineData("log.Information(\"{Phone}\", b.Phone);", "log.Information(\"{Phone}\", redactor.Redact(b.Phone));")]
    [InlineData(
        "log.Information(\"{Case} {Phone}\", b.CaseCode, b.Phone);",
        "log.Information(\"{Case} {Phone}\", b.CaseCode, redactor.Redact(b.Phone));")]
    public Task Value_in_Serilog_is_wrapped(string before, string after) =>
        Logs.Mends(Method(before), Method(after));

    [Theory]
    [InlineData("throw new InvalidOperationException($\"No {b.Phone}\");",
        "throw new InvalidOperationException($\"No {redactor.Redact(b.Phone)}\");")]
    [InlineData("throw new ArgumentException(\"No \" + b.FullName, nameof(b));",
        "throw new ArgumentException(\"No \" + redactor.Redact(b.FullName), nameof(b));")]
    public Task Value_in_an_exception_is_wrapped(string before, string after) =>
        Verify.Verify.Fix<PersonalDataInExceptions, RedactValueFix>().Mends(Method(before), Method(after));

    [Theory]
    [InlineData("activity.SetTag(\"phone\", b.Phone);", "activity.SetTag(\"phone\", redactor.Redact(b.Phone));")]
    [InlineData("activity.DisplayName = b.Phone;", "activity.DisplayName = redactor.Redact(b.Phone);")]
    [InlineData("activity.AddTag(\"born\", b.BirthDate);", "activity.AddTag(\"born\", redactor.Redact(b.BirthDate));")]
    public Task Value_in_telemetry_is_wrapped(string before, string after) =>
        Verify.Verify.Fix<PersonalDataInTelemetry, RedactValueFix>().Mends(Method(before), Method(after));

    [Fact]
    public Task Value_in_a_prompt_is_wrapped() =>
        Verify.Verify.Fix<PersonalDataInPrompts, RedactValueFix>().OnTheWeb().Mends(
            Method("_ = new OpenAI.Chat.ChatClient(\"m\", \"k\").CompleteChat("
                + "new OpenAI.Chat.UserChatMessage(\"Summarise \" + b.Phone));"),
            Method("_ = new OpenAI.Chat.ChatClient(\"m\", \"k\").CompleteChat("
                + "new OpenAI.Chat.UserChatMessage(\"Summarise \" + redactor.Redact(b.Phone)));"));

    [Fact]
    public Task Value_in_a_ledger_is_wrapped() => Verify.Verify.Fix<PersonalDataInLedger, RedactValueFix>().Mends(
        "[AppendOnly] interface ILedger { void Append(string entry); } "
            + "void Note(Beneficiary b, ILedger all, Redactor redactor) { all.Append(b.FullName); }",
        "[AppendOnly] interface ILedger { void Append(string entry); } "
            + "void Note(Beneficiary b, ILedger all, Redactor redactor) { all.Append(redactor.Redact(b.FullName)); }");

    [Fact]
    public Task Value_in_a_publication_is_wrapped() =>
        Verify.Verify.Fix<IdentifyingPublication, RedactValueFix>().Mends(
            "[Publishes] void Show(string text) { } "
                + "void Tell(Beneficiary b, Redactor redactor) { Show($\"{b.FullName} spoke\"); }",
            "[Publishes] void Show(string text) { } "
                + "void Tell(Beneficiary b, Redactor redactor) { Show($\"{redactor.Redact(b.FullName)} spoke\"); }");

    [Fact]
    public Task Value_in_a_mail_is_wrapped() =>
        Verify.Verify.Fix<SensitiveDataInMessages, RedactValueFix>().Mends(
            Method("new System.Net.Mail.MailMessage().Body = $\"Result: {b.Diagnosis}\";"),
            Method("new System.Net.Mail.MailMessage().Body = $\"Result: {redactor.Redact(b.Diagnosis)}\";"));

    [Theory]
    [InlineData("Console.WriteLine(b.Phone);", "Console.WriteLine(redactor.Redact(b.Phone));")]
    [InlineData("Console.WriteLine(b.BirthDate);", "Console.WriteLine(redactor.Redact(b.BirthDate));")]
    [InlineData("Debug.WriteLine($\"Is {b.Phone}\");", "Debug.WriteLine($\"Is {redactor.Redact(b.Phone)}\");")]
    public Task Value_on_the_console_is_wrapped(string before, string after) =>
        Verify.Verify.Fix<PersonalDataOnConsole, RedactValueFix>().Mends(Method(before), Method(after));

    [Theory]
    [InlineData("Logger.LogDebug(\"{C}\", b.Contact);", "Logger.LogDebug(\"{C}\", redactor.Redact(b.Contact));")]
    [InlineData("Logger.LogDebug($\"{b.Contact} {b.Camp}\");",
        "Logger.LogDebug($\"{redactor.Redact(b.Contact)} {b.Camp}\");")]
    [InlineData("var json = JsonSerializer.Serialize(b); Logger.LogDebug(json);",
        "var json = JsonSerializer.Serialize(b); Logger.LogDebug(redactor.Redact(json));")]
    public Task Printed_object_is_wrapped(string before, string after) =>
        Objects.Mends(Method(before), Method(after));

    [Theory]
    [InlineData("log.Information(\"{@Person}\", b);")]
    [InlineData("log.Information(\"{@Contact}\", b.Contact);")]
    [InlineData("Logger.LogDebug(\"{Contacts}\", new List<Contact> { b.Contact });")]
    public Task Object_that_is_taken_apart_is_left_alone(string code) => Objects.OffersNothing(Method(code));

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 3)]
    public async Task All_values_are_wrapped(FixAllScope scope, int documents)
    {
        string[] before = [File("A", "{0}"), File("B", "{0}"), File("C", "{0}")];
        var after = before.Select((file, number) => number < documents ? Redacted(file) : file).ToArray();

        await Logs.ForFiles().MendsAll(scope, before, after);
    }

    private static string File(string name, string hole) => $$"""
        class {{name}}(ILogger log, Redactor redactor)
        {
            void Save(Beneficiary b) => log.LogInformation("{{hole}} {1}", b.Phone, b.FullName);

            void Call(Beneficiary b)
            {
                var name = b.FullName;
                log.LogInformation($"{name} in {b.Camp}: {b.Phone}");
            }
        }
        """;

    private static string Redacted(string file) => file
        .Replace("\", b.Phone, b.FullName", "\", redactor.Redact(b.Phone), redactor.Redact(b.FullName)")
        .Replace("{name}", "{redactor.Redact(name)}")
        .Replace("{b.Phone}", "{redactor.Redact(b.Phone)}");

    private static string Method(string code) => $$"""
        void Save(Beneficiary b, Redactor redactor, Serilog.ILogger log, Activity activity)
        {
            {{code}}
        }
        """;
}
