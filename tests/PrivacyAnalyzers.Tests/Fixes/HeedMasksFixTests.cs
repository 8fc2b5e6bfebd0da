using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class HeedMasksFixTests
{
    private const string Logger = "new Serilog.LoggerConfiguration()";
    private const string Call = ".Destructure.UsingAttributes()";

    private static readonly FixVerifier Rule = Verify.Verify.Fix<IgnoredMask, HeedMasksFix>().ForPrograms();

    [Fact]
    public Task Logger_is_told_to_heed_the_attributes() => Rule.Mends(
        In("using Destructurama;\n", $"{Logger}.MinimumLevel.Debug()"),
        In("using Destructurama;\n", $"{Logger}{Call}.MinimumLevel.Debug()"));

    [Fact]
    public Task Namespace_of_the_call_is_added() =>
        Rule.Mends(In("", Logger), In("using Destructurama;\n", Logger + Call));

    [Theory]
    [InlineData("0")]
    [InlineData(Logger + ".ToString() + " + Logger)]
    public Task Program_without_one_logger_is_left_alone(string code) => Rule.OffersNothing(In("", code));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task One_call_is_enough_for_all_members(FixAllScope scope) => Rule.MendsAll(
        scope,
        [Twice(In("", Logger))],
        [Twice(In("using Destructurama;\n", Logger + Call))]);

    private static string Twice(string code) =>
        code.Replace("Line = \"\";", "Line = \"\"; [LogMasked] public string Next = \"\";", StringComparison.Ordinal);

    // As the package Destructurama.Attributed declares them.
    private static string In(string uses, string logger) => uses + $$"""
        using Destructurama.Attributed;

        class Applicant
        {
            [LogMasked] public string Line = "";
            [ContactData] public string Phone { get; set; } = "";
        }

        static class Program
        {
            static void Main()
            {
                _ = {{logger}};
            }
        }

        namespace Destructurama.Attributed
        {
            public class LogMaskedAttribute : Attribute;
        }

        namespace Destructurama
        {
            public static class LoggerConfigurationExtensions
            {
                public static Serilog.LoggerConfiguration UsingAttributes(
                    this Serilog.Configuration.LoggerDestructuringConfiguration configuration) => null!;
            }
        }
        """;
}
