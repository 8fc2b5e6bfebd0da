using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class EnableRedactionFixTests
{
    private const string Log = "static partial class Notes\n{\n"
        + "    [LoggerMessage(Level = LogLevel.Information, Message = \"Called {Phone}\")]\n"
        + "    public static partial void Called(ILogger logger, [ContactData] string phone);\n}\n";

    private const string Builder = "var builder = WebApplication.CreateBuilder(); // the host";

    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<RedactionNotEnabled, EnableRedactionFix>().OnTheWebWithTelemetry().ForPrograms();

    [Fact]
    public Task Builder_of_the_host_enables_redaction_and_adds_redactors() => Rule.Mends(
        In(Builder),
        In(Builder + "\n        builder.Logging.EnableRedaction();\n        builder.Services.AddRedaction();"));

    [Fact]
    public Task Redactors_that_are_there_stay() => Rule.Mends(
        In(Builder + "\n        builder.Services.AddRedaction(redactors => { });"),
        In(Builder + "\n        builder.Logging.EnableRedaction();"
            + "\n        builder.Services.AddRedaction(redactors => { });"));

    [Theory]
    [InlineData("")]
    [InlineData("var one = WebApplication.CreateBuilder(); var two = WebApplication.CreateBuilder();")]
    public Task Program_without_one_builder_is_left_alone(string code) => Rule.OffersNothing(In(code));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task One_call_is_enough_for_all_messages(FixAllScope scope) => Rule.MendsAll(
        scope,
        [In(Builder) + Log.Replace("Notes", "More", StringComparison.Ordinal)],
        [In(Builder + "\n        builder.Logging.EnableRedaction();\n        builder.Services.AddRedaction();")
            + Log.Replace("Notes", "More", StringComparison.Ordinal)]);

    private static string In(string code) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;

        static class Program
        {
            static void Main()
            {
                {{code}}
            }
        }

        """ + Log;
}
