using System.Text.Json;

namespace PrivacyAnalyzers.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class SarifTests(PackedProduct product)
{
    [Fact]
    public async Task Sarif_carries_rule_path_and_properties()
    {
        JsonElement finding = Assert.Single(await ResultsAsync("Leak.cs"));

        JsonElement properties = finding.GetProperty("properties").GetProperty("customProperties");
        Assert.Equal("PRIV1001", RuleOf(finding));
        Assert.Contains(16, LinesOf(finding, "relatedLocations"));
        Assert.Equal([17], LinesOf(finding, "locations"));
        Assert.Equal("Identity", properties.GetProperty("categories").GetString());
        Assert.Equal("Log", properties.GetProperty("sink").GetString());
        Assert.NotEmpty(properties.GetProperty("principles").GetString()!);
        Assert.NotEmpty(properties.GetProperty("sensitivity").GetString()!);
    }

    [Fact]
    public async Task Sarif_of_a_project_that_redacts_has_no_result() =>
        Assert.Empty(await ResultsAsync("Redacted.cs"));

    private async Task<JsonElement[]> ResultsAsync(string source)
    {
        using var consumer = new Consumer(product, "net10.0", "Person.cs", source);
        BuildResult result = await consumer.BuildAsync("-p:ErrorLog=out.sarif%2Cversion=2.1");
        Assert.True(result.Succeeded, result.Output);
        using JsonDocument log = JsonDocument.Parse(await File.ReadAllTextAsync(consumer.PathOf("out.sarif")));
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        return [.. run.GetProperty("results").EnumerateArray()
            .Where(static entry => RuleOf(entry).StartsWith("PRIV", StringComparison.Ordinal))
            .Select(static entry => entry.Clone())];
    }

    private static string RuleOf(JsonElement finding) => finding.GetProperty("ruleId").GetString()!;

    private static int[] LinesOf(JsonElement finding, string property) =>
        [.. finding.GetProperty(property).EnumerateArray().Select(static location => location
            .GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32())];
}
