using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class LoweredSensitivityTests
{
    private const string Low = "Sensitivity = PrivacyAnalyzers.Taxonomy.Sensitivity.Low";
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<LoweredSensitivity>();

    [Theory]
    [InlineData("[{|PRIV6004:HealthData(" + Low + ")|}] public string Note = \"\";")]
    [InlineData("void Write([{|PRIV6004:HealthData(" + Low + ")|}] string note) { }")]
    [InlineData("[return: {|PRIV6004:HealthData(" + Low + ")|}] string Read() => \"\";")]
    [InlineData("[{|PRIV6004:HealthData(" + Low + ")|}] class Note;")]
    [InlineData("record Note([property: {|PRIV6004:HealthData(" + Low + ")|}] string Text);")]
    [InlineData("[{|PRIV6004:HealthData(" + Low + ", Justification = \"\")|}] public string Note = \"\";")]
    [InlineData("[{|PRIV6004:HealthData(" + Low + ", Justification = \" \")|}] public string Note = \"\";")]
    [InlineData("[{|PRIV6004:IdentityData(Subject = DataSubject.Child, "
        + "Sensitivity = PrivacyAnalyzers.Taxonomy.Sensitivity.Moderate)|}] public string Note = \"\";")]
    public Task Lower_level_without_a_reason_is_reported(string code) => Rule.Reports(code);

    [Theory]
    [InlineData("[HealthData(" + Low + ", Justification = \"queue colour\")] public string Note = \"\";")]
    [InlineData("[HealthData] public string Note = \"\";")]
    [InlineData("[HealthData(Sensitivity = PrivacyAnalyzers.Taxonomy.Sensitivity.Severe)] public string Note = \"\";")]
    [InlineData("[PseudonymData(" + Low + ")] public string Note = \"\";")]
    public Task Level_with_a_reason_or_not_lower_is_accepted(string code) => Rule.Accepts(code);

    [Fact]
    public Task Level_that_the_project_gives_to_the_category_is_accepted() => Rule
        .With("privacy.sensitivity.health", "low")
        .Accepts("[HealthData(" + Low + ")] public string Note = \"\";");

    [Fact]
    public Task Level_below_that_of_the_context_is_reported() => Rule.With("privacy.context", "conflict").Reports(
        "[{|PRIV6004:ContactData(Sensitivity = PrivacyAnalyzers.Taxonomy.Sensitivity.Moderate)|}] string Note = \"\";");
}
