using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary><c>Microsoft.Extensions.Logging</c> in all its forms.</summary>
public sealed class PersonalDataInMicrosoftLogsTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInLogs>();

    [Theory]
    [InlineData("LogTrace")]
    [InlineData("LogDebug")]
    [InlineData("LogInformation")]
    [InlineData("LogWarning")]
    [InlineData("LogError")]
    [InlineData("LogCritical")]
    public Task Extension_method_is_reported(string method) => Rule.Reports($$"""
        void Save(Beneficiary b, Exception e)
        {
            Logger.{{method}}({|PRIV1001:b.Phone|});
            Logger.{{method}}("{Phone}", {|PRIV1001:b.Phone|});
            Logger.{{method}}(e, "{Phone}", {|PRIV1001:b.Phone|});
            Logger.{{method}}(new EventId(1), "{Phone}", {|PRIV1001:b.Phone|});
            Logger.{{method}}(new EventId(1), e, "{Case} {Phone}", b.CaseCode, {|PRIV1001:b.Phone|});
        }
        """);

    [Theory]
    [InlineData("LogTrace")]
    [InlineData("LogDebug")]
    [InlineData("LogInformation")]
    [InlineData("LogWarning")]
    [InlineData("LogError")]
    [InlineData("LogCritical")]
    public Task Extension_method_with_case_code_is_accepted(string method) => Rule.Accepts($$"""
        void Save(Beneficiary b, Exception e)
        {
            Logger.{{method}}(b.CaseCode);
            Logger.{{method}}("{Case}", b.CaseCode);
            Logger.{{method}}(e, "{Case}", b.CaseCode);
            Logger.{{method}}(new EventId(1), e, "{Case} {Size}", b.CaseCode, b.HouseholdSize);
        }
        """);

    [Fact]
    public Task Level_as_argument_is_reported() => Rule.Reports("""
        void Save(Beneficiary b, LogLevel level) => Logger.Log(level, "{Phone}", {|PRIV1001:b.Phone|});
        """);

    [Fact]
    public Task Level_as_argument_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, LogLevel level) => Logger.Log(level, "{Case}", b.CaseCode);
        """);

    [Fact]
    public Task Static_call_of_the_extension_is_reported() => Rule.Reports("""
        void Save(Beneficiary b) => LoggerExtensions.LogInformation(Logger, "{Phone}", {|PRIV1001:b.Phone|});
        """);

    [Fact]
    public Task Static_call_of_the_extension_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b) => LoggerExtensions.LogInformation(Logger, "{Case}", b.CaseCode);
        """);

    [Fact]
    public Task Typed_logger_is_reported() => Rule.Reports("""
        void Save(Beneficiary b, ILogger<Beneficiary> log) => log.LogInformation("{Phone}", {|PRIV1001:b.Phone|});
        """);

    [Fact]
    public Task Typed_logger_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, ILogger<Beneficiary> log) => log.LogInformation("{Case}", b.CaseCode);
        """);

    [Fact]
    public Task Logger_that_may_be_null_is_reported() => Rule.Reports("""
        void Save(Beneficiary b, ILogger? log) => log?.LogInformation("{Phone}", {|PRIV1001:b.Phone|});
        """);

    [Fact]
    public Task Logger_that_may_be_null_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, ILogger? log) => log?.LogInformation("{Case}", b.CaseCode);
        """);

    [Fact]
    public Task Array_of_arguments_is_reported() => Rule.Reports("""
        void Save(Beneficiary b)
        {
            var arguments = new object?[] { b.CaseCode, {|source:b.Phone|} };
            Logger.LogInformation("{Case} {Phone}", {|PRIV1001:arguments|});
        }
        """);

    [Fact]
    public Task Array_of_harmless_arguments_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b)
        {
            var arguments = new object?[] { b.CaseCode, b.HouseholdSize };
            Logger.LogInformation("{Case} {Size}", arguments);
        }
        """);

    [Fact]
    public Task State_of_the_interface_method_is_reported() => Rule.Reports("""
        void Save(Beneficiary b) =>
            Logger.Log(LogLevel.Information, new EventId(1), {|PRIV1001:b.Phone|}, null, (state, _) => state);
        """);

    [Fact]
    public Task State_of_the_interface_method_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b) =>
            Logger.Log(LogLevel.Information, new EventId(1), b.CaseCode, null, (state, _) => state);
        """);

    [Fact]
    public Task Dictionary_as_state_is_reported() => Rule.Reports("""
        void Save(Beneficiary b)
        {
            var state = new Dictionary<string, object> { ["phone"] = {|source:b.Phone|} };
            Logger.Log(LogLevel.Information, new EventId(1), {|PRIV1001:state|}, null, (_, _) => "saved");
        }
        """);

    [Fact]
    public Task Scope_with_template_is_reported() => Rule.Reports("""
        void Save(Beneficiary b)
        {
            using var scope = Logger.BeginScope("{Phone}", {|PRIV1001:b.Phone|});
        }
        """);

    [Fact]
    public Task Scope_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b)
        {
            using var scope = Logger.BeginScope("{Case}", b.CaseCode);
        }
        """);

    [Fact]
    public Task Scope_with_dictionary_is_reported() => Rule.Reports("""
        void Save(Beneficiary b)
        {
            using var scope = Logger.BeginScope(
                {|PRIV1001:new Dictionary<string, object> { ["phone"] = {|source:b.Phone|} }|});
        }
        """);

    [Fact]
    public Task Scope_with_harmless_dictionary_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b)
        {
            using var scope = Logger.BeginScope(new Dictionary<string, object> { ["case"] = b.CaseCode });
        }
        """);

    [Fact]
    public Task Defined_message_is_reported() => Rule.Reports("""
        private static readonly Action<ILogger, string, Exception?> Saved =
            LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "Saved {Phone}");

        void Save(Beneficiary b) => Saved(Logger, {|PRIV1001:b.Phone|}, null);
        """);

    [Fact]
    public Task Defined_message_with_case_code_is_accepted() => Rule.Accepts("""
        private static readonly Action<ILogger, string, Exception?> Saved =
            LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "Saved {Case}");

        void Save(Beneficiary b) => Saved(Logger, b.CaseCode, null);
        """);

    [Fact]
    public Task Generated_message_is_reported() => Rule.Reports("""
        [LoggerMessage(1, LogLevel.Information, "Saved {Phone}")]
        private static partial void Saved(ILogger logger, string phone);

        void Save(Beneficiary b) => Saved(Logger, {|PRIV1001:b.Phone|});
        """);

    [Fact]
    public Task Generated_message_with_case_code_is_accepted() => Rule.Accepts("""
        [LoggerMessage(1, LogLevel.Information, "Saved {Code}")]
        private static partial void Saved(ILogger logger, string code);

        void Save(Beneficiary b) => Saved(Logger, b.CaseCode);
        """);

    [Fact]
    public Task Classified_parameter_is_accepted_where_the_generator_redacts() => Rule.WithTelemetry().Accepts("""
        [LoggerMessage(1, LogLevel.Information, "Saved {Phone}")]
        private static partial void Saved(ILogger logger, [ContactData] string phone);

        void Save(Beneficiary b) => Saved(Logger, b.Phone);
        """);

    [Fact]
    public Task Classified_parameter_is_reported_where_nothing_redacts() => Rule.Reports("""
        [LoggerMessage(1, LogLevel.Information, "Saved {Phone}")]
        private static partial void Saved(ILogger logger, [ContactData] string phone);

        void Save(Beneficiary b) => Saved(Logger, {|PRIV1001:b.Phone|});
        """);
}
