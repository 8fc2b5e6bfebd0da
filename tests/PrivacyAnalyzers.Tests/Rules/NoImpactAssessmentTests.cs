using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class NoImpactAssessmentTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<NoImpactAssessment>().ForPrograms();

    private const string Main = "static void Main() { } }";

    [Theory]
    [InlineData("class Program { [BiometricData] byte[] {|PRIV8005:T|} { get; } = []; ")]
    public Task Application_with_great_risk_is_reported_at_its_data(string code) => Rule.Reports(code + Main);

    [Fact]
    public Task Application_that_names_its_assessment_is_accepted() => Rule.Accepts(
        "[assembly: ImpactAssessment(\"DPIA-1\")] class Program { [BiometricData] byte[] T { get; } = []; " + Main);

    [Fact]
    public Task Library_is_accepted() => Verify.Verify.Rule<NoImpactAssessment>()
        .ForFiles()
        .Accepts("class P { [BiometricData] byte[] T { get; } = []; }");
}
