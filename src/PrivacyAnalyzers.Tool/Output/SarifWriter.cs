using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Tool.Analysis;
using PrivacyAnalyzers.Tool.Facts;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Output;

/// <summary>
/// Writes findings as SARIF 2.1.0 (OASIS standard), as the compiler does: the way of the data as related locations, the
/// facts for tools as properties. Paths are relative to the scanned folder. Written without <c>Sarif.Sdk</c>, which
/// needs a package, Microsoft.Diagnostics.Tracing.EventRegister, that not every feed has.
/// </summary>
internal static class SarifWriter
{
    private const string Root = "SRCROOT";

    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(SolutionFacts facts)
    {
        var used = facts.Findings.Select(static finding => finding.Rule).Distinct().Order(StringComparer.Ordinal);
        return new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "PrivacyAnalyzers",
                        ["version"] = typeof(SarifWriter).Assembly.GetName().Version?.ToString(3),
                        ["informationUri"] = "https://github.com/PrivacyAnalyzers/PrivacyAnalyzers",
                        ["rules"] = ArrayOf(used.Where(AllRules.Descriptors.ContainsKey).Select(Rule)),
                    },
                },
                ["language"] = Texts.Language.Name,
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = ArrayOf(facts.Findings.Select(Result)),
            }),
        }.ToJsonString(Indented) + "\n";
    }

    private static JsonObject Rule(string id)
    {
        var rule = AllRules.Descriptors[id];
        return new()
        {
            ["id"] = id,
            ["shortDescription"] = Text(rule.Title.ToString(Texts.Language)),
            ["fullDescription"] = Text(rule.Description.ToString(Texts.Language)),
            ["helpUri"] = rule.HelpLinkUri,
            ["properties"] = new JsonObject
            {
                ["category"] = rule.Category,
                ["tags"] = ArrayOf(rule.CustomTags.Select(Value)),
            },
        };
    }

    private static JsonObject Result(ScanFinding finding)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Rule,
            ["level"] = finding.Severity switch
            {
                DiagnosticSeverity.Error => "error",
                DiagnosticSeverity.Warning => "warning",
                _ => "note",
            },
            ["message"] = Text(finding.Message),
        };
        if (finding.Place is { } place)
            result["locations"] = new JsonArray(Location(place, null));

        if (!finding.Way.IsEmpty)
            result["relatedLocations"] = ArrayOf(finding.Way.Select(static (step, index) => Location(step, index)));

        if (finding.IsSuppressed)
            result["suppressions"] = new JsonArray(new JsonObject { ["kind"] = "inSource" });

        var properties = new JsonObject { ["project"] = finding.Project };
        foreach (var (key, value) in finding.Properties)
            properties[key] = value;

        result["properties"] = properties;
        return result;
    }

    private static JsonObject Location(Place place, int? id)
    {
        var location = new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject
                {
                    ["uri"] = string.Join('/', place.File.Split('/').Select(Uri.EscapeDataString)),
                    ["uriBaseId"] = Root,
                },
                ["region"] = new JsonObject
                {
                    ["startLine"] = place.Line,
                    ["startColumn"] = place.Column,
                    ["endLine"] = place.EndLine,
                    ["endColumn"] = place.EndColumn,
                },
            },
        };
        if (id is { } number)
            location["id"] = number;

        return location;
    }

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static JsonNode Value(string text) => JsonValue.Create(text);

    private static JsonArray ArrayOf(IEnumerable<JsonNode> nodes) => [.. nodes];
}
