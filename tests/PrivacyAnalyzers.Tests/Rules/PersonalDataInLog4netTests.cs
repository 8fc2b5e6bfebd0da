using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>log4net in all its forms.</summary>
public sealed class PersonalDataInLog4netTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInLogs>();

    [Theory]
    [InlineData("Debug")]
    [InlineData("Info")]
    [InlineData("Warn")]
    [InlineData("Error")]
    [InlineData("Fatal")]
    public Task Logger_is_reported(string method) => Rule.Reports($$"""
        void Save(Beneficiary b, log4net.ILog log, Exception e)
        {
            log.{{method}}({|PRIV1001:"Saved " + b.Phone|});
            log.{{method}}({|PRIV1001:b.Phone|}, e);
            log.{{method}}Format("Saved {0}", {|PRIV1001:b.Phone|});
            log.{{method}}Format("Saved {0} {1}", b.CaseCode, {|PRIV1001:b.Phone|});
        }
        """);

    [Theory]
    [InlineData("Debug")]
    [InlineData("Info")]
    [InlineData("Warn")]
    [InlineData("Error")]
    [InlineData("Fatal")]
    public Task Logger_with_case_code_is_accepted(string method) => Rule.Accepts($$"""
        void Save(Beneficiary b, log4net.ILog log, Exception e)
        {
            log.{{method}}("Saved " + b.CaseCode, e);
            log.{{method}}Format("Saved {0} {1}", b.CaseCode, b.HouseholdSize);
        }
        """);

    [Fact]
    public Task Context_property_is_reported() => Rule.Reports("""
        void Save(Beneficiary b) => log4net.LogicalThreadContext.Properties["phone"] = {|PRIV1001:b.Phone|};
        """);

    [Fact]
    public Task Context_property_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b) => log4net.LogicalThreadContext.Properties["case"] = b.CaseCode;
        """);

    [Fact]
    public Task Context_stack_is_reported() => Rule.Reports("""
        void Save(Beneficiary b)
        {
            using var entry = log4net.ThreadContext.Stacks["NDC"].Push({|PRIV1001:b.Phone|});
        }
        """);

    [Fact]
    public Task Context_stack_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b)
        {
            using var entry = log4net.ThreadContext.Stacks["NDC"].Push(b.CaseCode);
        }
        """);
}
