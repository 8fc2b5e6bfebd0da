namespace PrivacyAnalyzers.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class ProfileTests(PackedProduct product)
{
    [Theory]
    [InlineData("None", "")]
    [InlineData("Audit", "")]
    [InlineData("Recommended", "Leak.cs(17): warning PRIV1001")]
    [InlineData("strict", "Leak.cs(17): warning PRIV1001, Patient.cs(1): warning PRIV6001")]
    public async Task Profile_decides_how_loud_the_rules_are(string mode, string expected)
    {
        using Consumer consumer = Leaking();

        BuildResult result = await consumer.BuildAsync($"-p:PrivacyAnalysisMode={mode}");

        Assert.True(result.Succeeded, result.Output);
        Assert.Equal(expected, string.Join(", ", result.Messages.Select(static message => message.Place).Order()));
    }

    [Fact]
    public async Task Editorconfig_wins_over_a_profile()
    {
        using Consumer consumer = Leaking();
        consumer.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.PRIV1001.severity = warning\n");

        BuildResult result = await consumer.BuildAsync("-p:PrivacyAnalysisMode=None");

        Assert.Equal(["Leak.cs(17): warning PRIV1001"], result.Messages.Select(static message => message.Place));
    }

    [Fact]
    public async Task Sensitive_data_stays_an_error_in_the_strict_profile()
    {
        using Consumer consumer = Leaking();
        consumer.Write(".editorconfig", "root = true\n[*.cs]\nprivacy.sensitivity.identity = high\n");

        BuildResult result = await consumer.BuildAsync("-p:PrivacyAnalysisMode=Strict");

        Assert.Contains("Leak.cs(17): error PRIV1001", result.Messages.Select(static message => message.Place));
    }

    [Fact]
    public async Task Test_project_need_not_tag_its_examples()
    {
        using Consumer consumer = Leaking();

        BuildResult result = await consumer.BuildAsync("-p:PrivacyAnalysisMode=Strict", "-p:IsTestProject=true");

        Assert.Equal(["Leak.cs(17): warning PRIV1001"], result.Messages.Select(static message => message.Place));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task Every_column_is_classified_where_the_project_requires_it(string required, bool isReported)
    {
        using Consumer consumer = Leaking();
        consumer.Write(
            "Row.cs",
            "[System.ComponentModel.DataAnnotations.Schema.Table(\"rows\")]\n"
                + "public class Row { public string Code { get; set; } = \"\"; }\n");

        BuildResult result = await consumer.BuildAsync($"-p:PrivacyRequireClassification={required}");

        Assert.Equal(
            isReported,
            result.Messages.Select(static message => message.Place).Contains("Row.cs(2): warning PRIV6007"));
    }

    [Fact]
    public async Task Unknown_profile_fails_the_build()
    {
        using Consumer consumer = Leaking();

        BuildResult result = await consumer.BuildAsync("-p:PrivacyAnalysisMode=Lax");

        Assert.False(result.Succeeded, result.Output);
        Assert.Contains("it takes None, Audit, Recommended or Strict", result.Output, StringComparison.Ordinal);
    }

    private Consumer Leaking()
    {
        var consumer = new Consumer(product, "net10.0", "Person.cs", "Leak.cs");
        consumer.Write(
            "Patient.cs",
            "namespace Consumer { public class Patient { public string Surname { get; set; } } }");
        return consumer;
    }
}
