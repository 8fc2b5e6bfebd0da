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

    public static TheoryData<string, string, string, string> Calls => new()
    {
        {
            "log.LogInformation($\"Registered {b.FullName}\");",
            "LogRegistered(log, b.FullName);",
            "Level = LogLevel.Information, Message = \"Registered {FullName}\"",
            "LogRegistered(ILogger logger, [IdentityData] string fullName)"
        },
        {
            "log.LogWarning(\"Lost \" + b.Phone + \" of \" + b.HouseholdSize);",
            "LogLost(log, b.Phone, b.HouseholdSize);",
            "Level = LogLevel.Warning, Message = \"Lost {Phone} of {HouseholdSize}\"",
            "LogLost(ILogger logger, [ContactData] string phone, int householdSize)"
        },
        {
            "log.LogDebug(e, \"{Case} is ill: {Illness}\", b.CaseCode, b.Diagnosis);",
            "LogCaseIllness(log, e, b.CaseCode, b.Diagnosis);",
            "Level = LogLevel.Debug, Message = \"{Case} is ill: {Illness}\"",
            "LogCaseIllness(ILogger logger, Exception e, string @case, [HealthData] string? illness)"
        },
        {
            "log.LogError(12, e, $\"Born {b.BirthDate}, {{at}} {b.Camp,10}\");",
            "LogBorn(log, e, b.BirthDate, b.Camp);",
            "EventId = 12, Level = LogLevel.Error, Message = \"Born {BirthDate}, {{at}} {Camp,10}\"",
            "LogBorn(ILogger logger, Exception exception, [BiographicData] DateOnly birthDate, string camp)"
        },
        {
            "log.LogInformation($$\"\"\"Saw {{{b.Phone}}} \"again\" \"\"\");",
            "LogSaw(log, b.Phone);",
            "Level = LogLevel.Information, Message = \"Saw {{{Phone}}} \\\"again\\\" \"",
            "LogSaw(ILogger logger, [ContactData] string phone)"
        },
        {
            "log.Log(LogLevel.Critical, new EventId(3, \"Lost\"), $\"Lost {b.Phone}\");",
            "LogLost(log, b.Phone);",
            "EventId = 3, EventName = \"Lost\", Level = LogLevel.Critical, Message = \"Lost {Phone}\"",
            "LogLost(ILogger logger, [ContactData] string phone)"
        },
        {
            "log.Log(level, $\"Lost {b.Phone}\");",
            "LogLost(log, level, b.Phone);",
            "Message = \"Lost {Phone}\"",
            "LogLost(ILogger logger, LogLevel level, [ContactData] string phone)"
        },
        {
            "LoggerExtensions.LogTrace(log, b.Phone);",
            "LogPhone(log, b.Phone);",
            "Level = LogLevel.Trace, Message = \"{Phone}\"",
            "LogPhone(ILogger logger, [ContactData] string phone)"
        },
        {
            "var name = $\"{b.FirstName} {b.Phone}\"; log.LogTrace(name);",
            "var name = $\"{b.FirstName} {b.Phone}\"; LogName(log, name);",
            "Level = LogLevel.Trace, Message = \"{Name}\"",
            "LogName(ILogger logger, [IdentityData, ContactData] string name)"
        },
        {
            "log.LogInformation($\"{b.Phone} and {other.Phone}\");",
            "LogPhonePhone2(log, b.Phone, other.Phone);",
            "Level = LogLevel.Information, Message = \"{Phone} and {Phone2}\"",
            "LogPhonePhone2(ILogger logger, [ContactData] string phone, [ContactData] string phone2)"
        },
        {
            "foreach (var one in b.Relatives) { Action a = () => log.LogInformation($\"Saw {one.Phone}\"); a(); }",
            "foreach (var one in b.Relatives) { Action a = () => LogSaw(log, one.Phone); a(); }",
            "Level = LogLevel.Information, Message = \"Saw {Phone}\"",
            "LogSaw(ILogger logger, [ContactData] string phone)"
        },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public Task Call_is_replaced(string before, string after, string attribute, string method) => Logs.Mends(
        Class(before),
        Class(after, "partial ", $"""


                [LoggerMessage({attribute})]
                private static partial void {method.Replace("Exception e,", "Exception exception,")};
            """));

    [Fact]
    public Task Call_with_two_findings_is_replaced_once() => Logs.MendsAll(
        FixAllScope.Document,
        [Class("log.LogInformation(\"{P} {N}\", b.Phone, b.FullName);")],
        [
            Class("LogPN(log, b.Phone, b.FullName);", "partial ", """


                    [LoggerMessage(Level = LogLevel.Information, Message = "{P} {N}")]
                    private static partial void LogPN(ILogger logger, [ContactData] string p, [IdentityData] string n);
                """),
        ]);

    [Fact]
    public Task Tag_is_copied_with_its_arguments() => Logs.Mends(
        """
        static class Desk
        {
            static void Save(ILogger<Beneficiary> log, Child child) => log.LogInformation($"Saw {child.Name}");
        }

        record Child([property: IdentityData(Subject = DataSubject.Child)] string Name);
        """,
        """
        static partial class Desk
        {
            static void Save(ILogger<Beneficiary> log, Child child) => LogSaw(log, child.Name);

            [LoggerMessage(Level = LogLevel.Information, Message = "Saw {Name}")]
            private static partial void LogSaw(ILogger logger, [IdentityData(Subject = DataSubject.Child)] string name);
        }

        record Child([property: IdentityData(Subject = DataSubject.Child)] string Name);
        """);

    [Fact]
    public Task Types_around_the_call_become_partial() => Logs.Mends(
        """
        public sealed class Outer
        {
            partial record Middle
            {
                class Inner { void LogSaw() { } void Do(ILogger l, Beneficiary b) => l.LogDebug($"Saw {b.Phone}"); }
            }
        }
        """,
        """
        public sealed partial class Outer
        {
            partial record Middle
            {
                partial class Inner { void LogSaw() { } void Do(ILogger l, Beneficiary b) => LogSaw2(l, b.Phone); 

                    [LoggerMessage(Level = LogLevel.Debug, Message = "Saw {Phone}")]
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
    [InlineData("class Desk { void Do<T>(ILogger l, Beneficiary b, T t) => l.LogInformation($\"{b.Phone} {t}\"); }")]
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
