using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>
/// Findings in a sample as text, for example "Domain/RegistrationRules.cs(19): PRIV1003": those that comments announce
/// and those that the compiler reports.
/// </summary>
internal static partial class SampleFindings
{
    /// <summary>Reads the comments that announce findings.</summary>
    /// <param name="folder">The folder of the sample.</param>
    /// <returns>The findings in alphabetical order.</returns>
    public static string[] Announced(string folder) =>
    [
        .. from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
           from line in File.ReadLines(file).Index()
           from Capture id in Announcement().Match(line.Item).Groups["id"].Captures
           let finding = Finding(folder, file, line.Index + 1, id.Value)
           orderby finding
           select finding,
    ];

    /// <summary>Reads what our rules reported.</summary>
    /// <param name="folder">The folder of the sample.</param>
    /// <param name="report">A SARIF file of version 2.1.</param>
    /// <returns>The findings in alphabetical order, each once.</returns>
    public static string[] Reported(string folder, string report)
    {
        using var sarif = JsonDocument.Parse(File.ReadAllText(report));
        var results = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();
        return
        [
            .. results
                .Where(result => IdOf(result).StartsWith("PRIV", StringComparison.Ordinal))
                .Where(result => !result.TryGetProperty("suppressions", out _))
                .Select(result => Finding(folder, result))
                .Distinct()
                .Order(),
        ];
    }

    private static string Finding(string folder, JsonElement result)
    {
        if (!result.TryGetProperty("locations", out var locations))
        {
            return IdOf(result);
        }

        var place = locations[0].GetProperty("physicalLocation");
        var file = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
        return Finding(folder, file, place.GetProperty("region").GetProperty("startLine").GetInt32(), IdOf(result));
    }

    private static string Finding(string folder, string file, int line, string id)
        => string.Create(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(folder, file)}({line}): {id}");

    private static string IdOf(JsonElement result) => result.GetProperty("ruleId").GetString()!;

    [GeneratedRegex(@"//(?: (?<id>PRIV\d{4}))+$")]
    private static partial Regex Announcement();
}
