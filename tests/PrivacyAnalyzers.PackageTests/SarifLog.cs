using System.Text.Json;

namespace PrivacyAnalyzers.PackageTests;

/// <summary>The SARIF file of a build, with our results in it.</summary>
internal sealed record SarifLog(string Text, bool Succeeded, string Output)
{
    private const string File = "out.sarif";

    /// <summary>Gets our results.</summary>
    public JsonElement[] Results => [.. Run.GetProperty("results").EnumerateArray().Where(IsOurs)];

    /// <summary>Gets our rules.</summary>
    public JsonElement[] Rules => [.. Run.GetProperty("tool").GetProperty("driver").GetProperty("rules")
        .EnumerateArray()
        .Where(static rule => rule.GetProperty("id").GetString()!.StartsWith("PRIV", StringComparison.Ordinal))];

    private JsonElement Run => JsonDocument.Parse(Text).RootElement.GetProperty("runs")[0];

    public static async Task<SarifLog> BuildAsync(Consumer consumer)
    {
        BuildResult result = await consumer.BuildAsync($"-p:ErrorLog={File}%2Cversion=2.1");
        return new(await System.IO.File.ReadAllTextAsync(consumer.PathOf(File)), result.Succeeded, result.Output);
    }

    /// <summary>Gets who accepted a result, how, and why; empty for one that nobody accepted.</summary>
    public static string AcceptanceOf(JsonElement result)
    {
        if (!result.TryGetProperty("suppressions", out JsonElement suppressions))
            return "";

        JsonElement suppression = Assert.Single(suppressions.EnumerateArray());
        string reason = suppression.TryGetProperty("justification", out JsonElement why) ? why.GetString()! : "";
        JsonElement properties = result.GetProperty("properties").GetProperty("customProperties");
        string[] ours = [.. new[] { "acceptance", "approvedBy", "justification" }
            .Where(name => properties.TryGetProperty(name, out _))
            .Select(name => properties.GetProperty(name).GetString()!)];
        return string.Join(": ", [suppression.GetProperty("kind").GetString()!, .. ours, reason]).TrimEnd(':', ' ');
    }

    private static bool IsOurs(JsonElement result) =>
        result.GetProperty("ruleId").GetString()!.StartsWith("PRIV", StringComparison.Ordinal);
}
