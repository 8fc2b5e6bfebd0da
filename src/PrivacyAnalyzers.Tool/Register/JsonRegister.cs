using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Taxonomy;
using JsonValue = System.Text.Json.Nodes.JsonValue;

namespace PrivacyAnalyzers.Tool.Register;

/// <summary>
/// Writes a register for other programs: the same in every language, as <c>docs/register.schema.json</c> describes it.
/// </summary>
internal static class JsonRegister
{
    public const string Schema =
        "https://github.com/PrivacyAnalyzers/PrivacyAnalyzers/blob/main/docs/register.schema.json";

    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ProcessingRegister register) => new JsonObject
    {
        ["$schema"] = Schema,
        ["name"] = register.Name,
        ["complete"] = register.IsComplete,
        ["projects"] = Texts(register.Projects),
        ["controllers"] = Texts(register.Declared.Controllers),
        ["impactAssessments"] = Texts(register.Declared.ImpactAssessments),
        ["purposes"] = Array(register.Declared.Purposes.Values.Select(Purpose)),
        ["recipients"] = Array(register.Declared.Recipients.Values.Select(Recipient)),
        ["data"] = Array(register.Entries.Select(Entry)),
    }.ToJsonString(Indented) + "\n";

    private static JsonObject Purpose(DeclaredPurpose purpose) => new()
    {
        ["name"] = purpose.Name,
        ["legalBasis"] = purpose.Basis?.ToString(),
        ["until"] = purpose.Until,
    };

    private static JsonObject Recipient(DeclaredRecipient recipient) => new()
    {
        ["name"] = recipient.Name,
        ["agreement"] = recipient.Agreement,
        ["categories"] = Texts(recipient.Categories.Select(static category => category.ToString())),
        ["purposes"] = Texts(recipient.Purposes),
        ["safeguards"] = Texts(recipient.Safeguards),
    };

    private static JsonObject Entry(RegisterEntry entry) => new()
    {
        ["id"] = entry.Id,
        ["name"] = entry.Name,
        ["project"] = entry.Project,
        ["assembly"] = entry.Assembly,
        ["file"] = entry.File,
        ["category"] = entry.Category.ToString(),
        ["sensitivity"] = entry.Sensitivity.ToString(),
        ["subjects"] = Texts(entry.Subjects),
        ["purposes"] = Texts(entry.Purposes),
        ["legalBases"] = Texts(entry.Bases.Select(static basis => basis.ToString())),
        ["retention"] = Retention(entry.Retention),
        ["destinations"] = Array(entry.Destinations.Select(Destination)),
        ["openFindings"] = Counts(entry.Open),
        ["acceptedFindings"] = Counts(entry.Accepted),
    };

    private static JsonObject? Retention(DeclaredRetention? retention) => retention is null
        ? null
        : new() { ["days"] = retention.Days, ["until"] = retention.Until, ["policy"] = retention.Policy };

    private static JsonObject Destination(Destination destination) => new()
    {
        ["group"] = SinkGroups.Of(destination.Kind).ToString(),
        ["kind"] = destination.Kind.ToString(),
        ["name"] = destination.Name,
        ["protection"] = Texts(Enum.GetValues<Protection>()
            .Where(flag => flag != 0 && destination.Protection.HasFlag(flag))
            .Select(static flag => flag.ToString())),
    };

    private static JsonObject Counts(IReadOnlyDictionary<string, int> findings) =>
        new(findings.Select(static pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));

    private static JsonArray Texts(IEnumerable<string> texts) =>
        [.. texts.Select(static text => (JsonNode)JsonValue.Create(text))];

    private static JsonArray Array(IEnumerable<JsonNode> nodes) => [.. nodes];
}
