using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>Serilog in all its forms.</summary>
public sealed class PersonalDataInSerilogTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInLogs>();

    [Theory]
    [InlineData("Verbose")]
    [InlineData("Debug")]
    [InlineData("Information")]
    [InlineData("Warning")]
    [InlineData("Error")]
    [InlineData("Fatal")]
    public Task Logger_is_reported(string method) => Rule.Reports($$"""
        void Save(Beneficiary b, Serilog.ILogger log, Exception e)
        {
            log.{{method}}({|PRIV1001:$"Saved {b.Phone}"|});
            log.{{method}}("Saved {Phone}", {|PRIV1001:b.Phone|});
            log.{{method}}(e, "Saved {Phone}", {|PRIV1001:b.Phone|});
            log.{{method}}("{A} {B} {C} {Phone}", 1, 2, 3, {|PRIV1001:b.Phone|});
            Serilog.Log.{{method}}("Saved {Phone}", {|PRIV1001:b.Phone|});
            Serilog.Log.{{method}}(e, "Saved {Case} {Phone}", b.CaseCode, {|PRIV1001:b.Phone|});
        }
        """);

    [Theory]
    [InlineData("Verbose")]
    [InlineData("Debug")]
    [InlineData("Information")]
    [InlineData("Warning")]
    [InlineData("Error")]
    [InlineData("Fatal")]
    public Task Logger_with_case_code_is_accepted(string method) => Rule.Accepts($$"""
        void Save(Beneficiary b, Serilog.ILogger log, Exception e)
        {
            log.{{method}}($"Saved {b.CaseCode}");
            log.{{method}}("Saved {Case}", b.CaseCode);
            Serilog.Log.{{method}}(e, "Saved {Case} {Size}", b.CaseCode, b.HouseholdSize);
        }
        """);

    [Fact]
    public Task Level_as_argument_is_reported() => Rule.Reports("""
        void Save(Beneficiary b, Serilog.ILogger log) =>
            log.Write(Serilog.Events.LogEventLevel.Information, "Saved {Phone}", {|PRIV1001:b.Phone|});
        """);

    [Fact]
    public Task Level_as_argument_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, Serilog.ILogger log) =>
            log.Write(Serilog.Events.LogEventLevel.Information, "Saved {Case}", b.CaseCode);
        """);

    [Fact]
    public Task Property_of_a_context_is_reported() => Rule.Reports("""
        void Save(Beneficiary b, Serilog.ILogger log) =>
            log.ForContext("phone", {|PRIV1001:b.Phone|}).Information("Saved");
        """);

    [Fact]
    public Task Property_of_a_context_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, Serilog.ILogger log) => log.ForContext("case", b.CaseCode).Information("Saved");
        """);

    [Fact]
    public Task Ambient_property_is_reported() => Rule.Reports("""
        void Save(Beneficiary b)
        {
            using var property = Serilog.Context.LogContext.PushProperty("phone", {|PRIV1001:b.Phone|});
        }
        """);

    [Fact]
    public Task Ambient_property_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b)
        {
            using var property = Serilog.Context.LogContext.PushProperty("case", b.CaseCode);
        }
        """);
}
