namespace PrivacyAnalyzers.PackageTests;

/// <summary>
/// What somebody accepted, in any form, is silent in a real build, and is in its SARIF with the reason.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed class AcceptanceTests(PackedProduct product)
{
    private const string Severe = "root = true\n[*.cs]\nprivacy.sensitivity.identity = high\n";

    private const string Head = "by Awa Diallo\nwhy old code, replaced in June\n";
    private const string Row = "PRIV1001  M:Consumer.Accepted.Baseline(Consumer.Person)  P:Consumer.Person.Name  Log\n";

    [Theory]
    [InlineData("")]
    [InlineData(Severe)]
    public async Task Accepted_findings_are_silent_and_in_sarif_with_the_reason(string configuration)
    {
        using Consumer consumer = Accepting(Head + Row);
        consumer.Write(".editorconfig", configuration);

        SarifLog log = await SarifLog.BuildAsync(consumer);

        Assert.True(log.Succeeded, log.Output);
        Assert.DoesNotContain("PRIV", log.Output, StringComparison.Ordinal);
        Assert.Equal(
            [
                "inSource",
                "inSource: Baseline: Awa Diallo: old code, replaced in June",
                "inSource: PrivacyException: protection officer: approved for the audit",
                "inSource: order of a court",
            ],
            log.Results.Select(SarifLog.AcceptanceOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Findings_that_nobody_accepted_are_not_silent()
    {
        using Consumer consumer = Accepting(Head);

        SarifLog log = await SarifLog.BuildAsync(consumer);

        Assert.Contains("warning PRIV1001", log.Output, StringComparison.Ordinal);
        Assert.Equal(4, log.Results.Length);
        Assert.Contains("", log.Results.Select(SarifLog.AcceptanceOf));
    }

    [Fact]
    public async Task Rule_that_editorconfig_switches_off_is_silent_and_named_in_sarif()
    {
        using Consumer consumer = Accepting("");
        consumer.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.PRIV1001.severity = none\n");

        SarifLog log = await SarifLog.BuildAsync(consumer);

        Assert.DoesNotContain("PRIV1001:", log.Output, StringComparison.Ordinal);
        Assert.Contains(log.Rules, static rule =>
            rule.GetProperty("id").GetString() == "PRIV1001"
            && rule.GetProperty("properties").TryGetProperty("isEverSuppressed", out _));
    }

    [Fact]
    public async Task Baseline_of_a_build_shrinks_and_expires()
    {
        const string Gone = "PRIV1001  M:Consumer.Accepted.Pragma(Consumer.Person)  P:Consumer.Person.Name  Log  2\n";
        using Consumer consumer = Accepting(Head + "until 2027-06-30\n" + Row + Gone);

        BuildResult today = await consumer.BuildAsync();
        BuildResult later = await consumer.BuildAsync("-p:PrivacyToday=2027-07-01");

        Assert.Equal(["PrivacyBaseline.txt(5): warning PRIV9007"], today.Messages.Select(static m => m.Place));
        Assert.Equal(
            [
                "Accepted.cs(37): warning PRIV1001",
                "PrivacyBaseline.txt(3): warning PRIV9008",
                "PrivacyBaseline.txt(5): warning PRIV9007",
            ],
            later.Messages.Select(static m => m.Place).Order(StringComparer.Ordinal));
    }

    private Consumer Accepting(string baseline)
    {
        var consumer = new Consumer(product, "net10.0", "Person.cs", "Accepted.cs");
        consumer.Write("PrivacyBaseline.txt", baseline);
        return consumer;
    }
}
