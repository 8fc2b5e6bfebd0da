using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class LogWithClassifiedParameterFixTests
{
    private static readonly FixVerifier Without =
        Verify.Verify.Fix<PersonalDataInLogs, LogWithClassifiedParameterFix>().ForFiles();

    private static readonly FixVerifier Logs = Without.WithTelemetry();

    [Theory]
    [InlineData(
        "log.LogInformation($\"Registered {b.FullName}\");",
        "LogRegistered(log, b.FullName);",
        "Level = LogLevel.Information, Message = \"Registered {FullName}\"",
        "LogRegistered(ILogger logger, [IdentityData] string fullName)")]
    [InlineData(
        "log.LogWarning(\"Lost \" + b.Phone + \", {\" .Length + b.Camp);",
        "LogLost(log, b.Phone, \", {\" .Length, b.Camp);",
        "Level = LogLevel.Warning, Message = \"Lost {Phone}{Length}{Camp}\"",
        "LogLost(ILogger logger, [ContactData] string phone, int length, string camp)")]
    [InlineData(
        "log.LogDebug(e, \"{Case} is ill: {Illness}\", b.CaseCode, b.Diagnosis);",
        "LogCaseIllness(log, e, b.CaseCode, b.Diagnosis);",
        "Level = LogLevel.Debug, Message = \"{Case} is ill: {Illness}\"",
        "LogCaseIllness(ILogger logger, Exception e, string @case, [HealthData] string? illness)")]
    [InlineData(
        "log.LogError(12, e, $\"Born {b.BirthDate}, {{at}} {b.Camp,10}\");",
        "LogBorn(log, e, b.BirthDate, b.Camp);",
        "EventId = 12, Level = LogLevel.Error, Message = \"Born {BirthDate}, {{at}} {Camp,10}\"",
        "LogBorn(ILogger logger, Exception exception, [BiographicData] DateOnly birthDate, string camp)")]
    [InlineData(
        "log.LogInformation($$\"\"\"Saw {{{b.Phone}}} \"again\" \"\"\");",
        "LogSaw(log, b.Phone);",
        "Level = LogLevel.Information, Message = \"Saw {{{Phone}}} \\\"again\\\" \"",
        "LogSaw(ILogger logger, [ContactData] string phone)")]
    [InlineData(
        "log.Log(LogLevel.Critical, new EventId(3, \"Lost\"), $\"Lost {b.Phone}\");",
        "LogLost(log, b.Phone);",
        "EventId = 3, EventName = \"Lost\", Level = LogLevel.Critical, Message = \"Lost {Phone}\"",
        "LogLost(ILogger logger, [ContactData] string phone)")]
    [InlineData(
        "log.Log(level, $\"Lost {b.Phone}\");",
        "LogLost(log, level, b.Phone);",
        "Message = \"Lost {Phone}\"",
        "LogLost(ILogger logger, LogLevel level, [ContactData] string phone)")]
    [InlineData(
        "LoggerExtensions.LogTrace(log, b.Phone);",
        "LogPhone(log, b.Phone);",
        "Level = LogLevel.Trace, Message = \"{Phone}\"",
        "LogPhone(ILogger logger, [ContactData] string phone)")]
    [InlineData(
        "var name = $\"{b.FirstName} {b.Phone}\"; log.LogTrace(name);",
        "var name = $\"{b.FirstName} {b.Phone}\"; LogName(log, name);",
        "Level = LogLevel.Trace, Message = \"{Name}\"",
        "LogName(ILogger logger, [IdentityData, ContactData] string name)")]
    [InlineData(
        "log.LogInformation($\"{b.Phone} and {other.Phone}\");",
        "LogPhonePhone2(log, b.Phone, other.Phone);",
        "Level = LogLevel.Information, Message = \"{Phone} and {Phone2}\"",
        "LogPhonePhone2(ILogger logger, [ContactData] string phone, [ContactData] string phone2)")]
    [InlineData(
        "foreach (var one in b.Relatives) { Action a = () => log.LogInformation($\"Saw {one.Phone}\"); a(); }",
        "foreach (var one in b.Relatives) { Action a = () => LogSaw(log, one.Phone); a(); }",
        "Level = LogLevel.Information, Message = \"Saw {Phone}\"",
        "LogSaw(ILogger logger, [ContactData] string phone)")]
    public Task Call_is_replaced(string before, string after, string attribute, string method) => Logs.Mends(
        Class(before),
        Class(after, "partial ", $"""


                [LoggerMessage({attribute})]
                private static partial void {method.Replace("Exception e,", "Exception exception,")};
            """));

    [Fact]
    public Task Call_with_two_findings_is_replaced_once() => Logs.MendsAll(
        FixAllScope.Document,
        [Class("log.LogInformation(\"{Phone} {Name}\", b.Phone, b.FullName);")],
        [
            Class("LogPhoneName(log, b.Phone, b.FullName);", "partial ", """


                    [LoggerMessage(Level = LogLevel.Information, Message = "{Phone} {Name}")]
                    private static partial void LogPhoneName(ILogger logger, [ContactData] string phone, [IdentityData] string name);
                """),
        ]);

    [Fact]
    public Task Tag_is_copied_with_its_arguments() => Logs.Mends(
        """
        namespace Relief
        {
            static class Desk
            {
                static void Save(ILogger<Beneficiary> log, Child child) => log.LogInformation($"Saved {child.Name}");
            }

            record Child([property: IdentityData(Subject = DataSubject.Child)] string Name);
        }
        """,
        """
        namespace Relief
        {
            static partial class Desk
            {
                static void Save(ILogger<Beneficiary> log, Child child) => LogSaved(log, child.Name);

                [LoggerMessage(Level = LogLevel.Information, Message = "Saved {Name}")]
                private static partial void LogSaved(ILogger logger, [IdentityData(Subject = DataSubject.Child)] string name);
            }

            record Child([property: IdentityData(Subject = DataSubject.Child)] string Name);
        }
        """);

    [Fact]
    public Task Types_around_the_call_become_partial() => Logs.Mends(
        """
        public sealed class Outer
        {
            partial record Middle
            {
                class Inner { void LogSaw() { } void Save(ILogger log, Beneficiary b) => log.LogInformation($"Saw {b.Phone}"); }
            }
        }
        """,
        """
        public sealed partial class Outer
        {
            partial record Middle
            {
                partial class Inner { void LogSaw() { } void Save(ILogger log, Beneficiary b) => LogSaw2(log, b.Phone); 

                    [LoggerMessage(Level = LogLevel.Information, Message = "Saw {Phone}")]
                    private static partial void LogSaw2(ILogger logger, [ContactData] string phone);
                }
            }
        }
        """);

    [Fact]
    public Task Project_without_the_generator_that_redacts_is_left_alone() =>
        Without.OffersNothing(Class("log.LogInformation($\"Saw {b.Phone}\");"));

    [Theory]
    [InlineData("log?.LogInformation($\"Saw {b.Phone}\");")]
    [InlineData("log.LogInformation(/* who? */ $\"Saw {b.Phone}\");")]
    [InlineData("log.LogInformation(new EventId(b.HouseholdSize), $\"Saw {b.Phone}\");")]
    [InlineData("log.LogInformation(\"{0} {1}\", b.CaseCode, b.Phone);")]
    [InlineData("log.LogInformation(\"{Phone} {phone}\", b.CaseCode, b.Phone);")]
    [InlineData("log.LogInformation(\"{Logger}\", b.Phone);")]
    [InlineData("log.LogInformation(\"Phone\", b.Phone);")]
    [InlineData("log.LogInformation(\"{Phone}\", new object[] { b.Phone });")]
    [InlineData("log.LogInformation($\"{b.Phone} {new { Anonymous = 1 }}\");")]
    [InlineData("log.BeginScope(b.Phone);")]
    public Task Call_that_the_method_could_not_stand_in_for_is_left_alone(string code) =>
        Logs.OffersNothing(Class(code));

    [Theory]
    [InlineData("struct Desk { void Save(ILogger log, Beneficiary b) { log.LogInformation(b.Phone); } }")]
    [InlineData("class Desk<T> { void Save(ILogger log, Beneficiary b) { log.LogInformation(b.Phone); } }")]
    [InlineData("file class Desk { void Save(ILogger log, Beneficiary b) { log.LogInformation(b.Phone); } }")]
    [InlineData("interface IDesk { void Save(ILogger log, Beneficiary b) { log.LogInformation(b.Phone); } }")]
    [InlineData("class Desk { void Save<T>(ILogger log, Beneficiary b, T t) { log.LogInformation($\"{b.Phone} {t}\"); } }")]
    [InlineData("class Desk { void Save(Serilog.ILogger log, Beneficiary b) { log.Information($\"{b.Phone}\"); } }")]
    public Task Place_that_the_generator_cannot_complete_is_left_alone(string code) => Logs.OffersNothing(code);

    [Fact]
    public Task Top_level_statement_is_left_alone() => Logs.ForPrograms().OffersNothing("""
        Save(null!, new Beneficiary());

        static void Save(ILogger log, Beneficiary b) => log.LogInformation($"Saw {b.Phone}");
        """);

    [Fact]
    public Task Tag_that_redaction_does_not_know_is_left_alone() => Logs
        .With("privacy.tag_attributes", "SecretAttribute: Contact")
        .OffersNothing("""
            sealed class SecretAttribute : Attribute { }

            class Desk
            {
                [Secret] string Phone { get; } = "";

                void Save(ILogger log) => log.LogInformation($"Saw {Phone}");
            }
            """);

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 3)]
    public async Task All_calls_are_replaced(FixAllScope scope, int documents)
    {
        string[] before = [Part("One"), Part("Two"), Part("One")];
        var after = before.Select((part, number) => number < documents ? Replaced(part, number) : part).ToArray();

        await Logs.MendsAll(scope, before, after);
    }

    private static string Part(string name) => $$"""
        partial class Desk
        {
            void Save{{name}}(ILogger log, Beneficiary b)
            {
                log.LogInformation($"Saw {b.Phone}");
                log.LogInformation($"Saw {b.FullName}");
            }
        }
        """;

    private static string Replaced(string part, int number)
    {
        var (first, second) = number == 1 ? ("LogSaw3", "LogSaw4") : ("LogSaw", "LogSaw2");
        return part
            .Replace("log.LogInformation($\"Saw {b.Phone}\")", $"{first}(log, b.Phone)")
            .Replace("log.LogInformation($\"Saw {b.FullName}\")", $"{second}(log, b.FullName)")[..^1] + $$"""

                [LoggerMessage(Level = LogLevel.Information, Message = "Saw {Phone}")]
                private static partial void {{first}}(ILogger logger, [ContactData] string phone);

                [LoggerMessage(Level = LogLevel.Information, Message = "Saw {FullName}")]
                private static partial void {{second}}(ILogger logger, [IdentityData] string fullName);
            }
            """;
    }

    private static string Class(string code, string modifier = "", string member = "") => $$"""
        sealed {{modifier}}class Desk
        {
            void Save(ILogger log, Beneficiary b, Beneficiary other, Exception e, LogLevel level)
            {
                {{code}}
            }{{member}}
        }
        """;
}
