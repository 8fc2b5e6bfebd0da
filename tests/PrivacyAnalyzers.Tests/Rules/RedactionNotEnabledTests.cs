using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class RedactionNotEnabledTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<RedactionNotEnabled>().WithTelemetry().ForPrograms();

    [Fact]
    public Task Classified_parameter_without_redaction_is_reported() => Rule.Reports(Code("{|PRIV1009:phone|}", ""));

    [Theory]
    [InlineData("static void SetUp(ILoggingBuilder logging) => logging.EnableRedaction();")]
    [InlineData("static void SetUp(ILoggingBuilder logging) => logging.EnableRedaction(o => o.ApplyDiscriminator = "
        + "true);")]
    public Task Enabled_redaction_is_accepted(string member) => Rule.Accepts(Code("phone", member));

    [Fact]
    public Task Library_is_accepted() => Verify.Verify.Rule<RedactionNotEnabled>()
        .WithTelemetry()
        .ForFiles()
        .Accepts(Code("phone", ""));

    [Fact]
    public Task Parameter_without_classification_is_accepted() =>
        Rule.Accepts(Code("phone", "").Replace("[ContactData] ", "", StringComparison.Ordinal));

    [Fact]
    public Task Generator_that_does_not_redact_is_left_to_the_rules_about_logs() =>
        Verify.Verify.Rule<RedactionNotEnabled>().ForPrograms().Accepts(Code("phone", ""));

    private static string Code(string parameter, string member) => $$"""
        static partial class Program
        {
            [LoggerMessage(Level = LogLevel.Debug, Message = "Called {phone}")]
            static partial void Called(ILogger logger, [ContactData] string {{parameter}});

            static void Main() { }
            {{member}}
        }
        """;
}
