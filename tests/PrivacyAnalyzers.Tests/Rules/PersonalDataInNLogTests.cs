using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>NLog in all its forms.</summary>
public sealed class PersonalDataInNLogTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInLogs>();

    [Theory]
    [InlineData("Trace")]
    [InlineData("Debug")]
    [InlineData("Info")]
    [InlineData("Warn")]
    [InlineData("Error")]
    [InlineData("Fatal")]
    public Task Logger_is_reported(string method) => Rule.Reports($$"""
        void Save(Beneficiary b, NLog.Logger log, NLog.ILogger other, Exception e)
        {
            log.{{method}}({|PRIV1001:$"Saved {b.Phone}"|});
            log.{{method}}("Saved {0}", {|PRIV1001:b.Phone|});
            log.{{method}}("Saved {Case} {Phone}", b.CaseCode, {|PRIV1001:b.Phone|});
            log.{{method}}(e, "Saved {Phone}", {|PRIV1001:b.Phone|});
            other.{{method}}("Saved {Phone}", {|PRIV1001:b.Phone|});
        }
        """);

    [Theory]
    [InlineData("Trace")]
    [InlineData("Debug")]
    [InlineData("Info")]
    [InlineData("Warn")]
    [InlineData("Error")]
    [InlineData("Fatal")]
    public Task Logger_with_case_code_is_accepted(string method) => Rule.Accepts($$"""
        void Save(Beneficiary b, NLog.Logger log, NLog.ILogger other, Exception e)
        {
            log.{{method}}($"Saved {b.CaseCode}");
            log.{{method}}("Saved {Case} {Size}", b.CaseCode, b.HouseholdSize);
            other.{{method}}(e, "Saved {Case}", b.CaseCode);
        }
        """);

    [Fact]
    public Task Level_as_argument_is_reported() => Rule.Reports("""
        void Save(Beneficiary b, NLog.Logger log) => log.Log(NLog.LogLevel.Info, "Saved {Phone}", {|PRIV1001:b.Phone|});
        """);

    [Fact]
    public Task Level_as_argument_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, NLog.Logger log) => log.Log(NLog.LogLevel.Info, "Saved {Case}", b.CaseCode);
        """);

    [Fact]
    public Task Property_of_a_logger_is_reported() => Rule.Reports("""
        void Save(Beneficiary b, NLog.Logger log) => log.WithProperty("phone", {|PRIV1001:b.Phone|}).Info("Saved");
        """);

    [Fact]
    public Task Property_of_a_logger_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, NLog.Logger log) => log.WithProperty("case", b.CaseCode).Info("Saved");
        """);

    [Fact]
    public Task Scope_property_is_reported() => Rule.Reports("""
        void Save(Beneficiary b)
        {
            using var property = NLog.ScopeContext.PushProperty("phone", {|PRIV1001:b.Phone|});
        }
        """);

    [Fact]
    public Task Scope_property_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b)
        {
            using var property = NLog.ScopeContext.PushProperty("case", b.CaseCode);
        }
        """);

    [Fact]
    public Task Log_event_is_reported() => Rule.Reports("""
        void Save(Beneficiary b, NLog.Logger log) =>
            log.Log(new NLog.LogEventInfo(NLog.LogLevel.Info, "register", {|PRIV1001:b.Phone|}));
        """);

    [Fact]
    public Task Log_event_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, NLog.Logger log) =>
            log.Log(new NLog.LogEventInfo(NLog.LogLevel.Info, "register", b.CaseCode));
        """);
}
