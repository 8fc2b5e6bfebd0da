using System.Text.Json;
using NJsonSchema;

namespace PrivacyAnalyzers.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class SarifTests(PackedProduct product)
{
    [Fact]
    public async Task Sarif_carries_rule_path_and_properties()
    {
        JsonElement finding = Assert.Single((await LogOf("Leak.cs")).Results);

        JsonElement properties = finding.GetProperty("properties").GetProperty("customProperties");
        Assert.Equal("PRIV1001", finding.GetProperty("ruleId").GetString());
        Assert.Contains(16, LinesOf(finding, "relatedLocations"));
        Assert.Equal([17], LinesOf(finding, "locations"));
        Assert.Equal("Identity", properties.GetProperty("categories").GetString());
        Assert.Equal("Log", properties.GetProperty("sink").GetString());
        Assert.NotEmpty(properties.GetProperty("principles").GetString()!);
        Assert.NotEmpty(properties.GetProperty("sensitivity").GetString()!);
    }

    [Fact]
    public async Task Sarif_is_valid_and_shows_where_to_read_on()
    {
        using Consumer consumer = Leaking();
        SarifLog log = await SarifLog.BuildAsync(consumer);

        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"));
        Assert.Empty(schema.Validate(log.Text).Select(static error => $"{error.Path}: {error.Kind}"));
        Assert.NotEmpty(schema.Validate(log.Text.Replace("\"ruleId\"", "\"rule\"", StringComparison.Ordinal)
            .Replace("\"kind\": \"inSource\"", "\"kind\": \"\"", StringComparison.Ordinal)
            .Replace("\"startLine\": ", "\"startLine\": -", StringComparison.Ordinal)));
        Assert.NotEmpty(log.Rules);
        Assert.All(log.Rules, static rule =>
        {
            string id = rule.GetProperty("id").GetString()!;
            Assert.Equal(
                $"https://github.com/PrivacyAnalyzers/PrivacyAnalyzers/blob/main/docs/rules/{id}.md",
                rule.GetProperty("helpUri").GetString());
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.NotEmpty(rule.GetProperty("fullDescription").GetProperty("text").GetString()!);
        });
        Assert.Contains(
            log.Rules.Single(static rule => rule.GetProperty("id").GetString() == "PRIV1001")
                .GetProperty("properties").GetProperty("tags").EnumerateArray(),
            static tag => tag.GetString() == "Principle: IOM 6");
    }

    [Fact]
    public async Task Sarif_names_files_so_that_a_checkout_can_be_taken_off()
    {
        using Consumer consumer = Leaking();

        JsonElement finding = Assert.Single((await SarifLog.BuildAsync(consumer)).Results);

        string uri = new Uri(consumer.PathOf("Leak.cs")).AbsoluteUri;
        Assert.All(
            finding.GetProperty("locations").EnumerateArray()
                .Concat(finding.GetProperty("relatedLocations").EnumerateArray()),
            location => Assert.Equal(
                uri,
                location.GetProperty("physicalLocation")
                    .GetProperty("artifactLocation")
                    .GetProperty("uri")
                    .GetString()));
    }

    [Fact]
    public async Task Sarif_of_a_project_that_redacts_has_no_result() =>
        Assert.Empty((await LogOf("Redacted.cs")).Results);

    private Consumer Leaking() => new(product, "net10.0", "Person.cs", "Leak.cs");

    private async Task<SarifLog> LogOf(string source)
    {
        using var consumer = new Consumer(product, "net10.0", "Person.cs", source);
        SarifLog log = await SarifLog.BuildAsync(consumer);
        Assert.True(log.Succeeded, log.Output);
        return log;
    }

    private static int[] LinesOf(JsonElement finding, string property) =>
        [.. finding.GetProperty(property).EnumerateArray().Select(static location => location
            .GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32())];
}
