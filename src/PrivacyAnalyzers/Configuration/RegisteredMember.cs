using System.Globalization;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Configuration;

/// <summary>An entry of a committed register: what it says about a tagged member.</summary>
/// <param name="entry">The object in the file.</param>
/// <param name="place">Where its ID stands.</param>
internal sealed class RegisteredMember(JsonValue entry, Location place)
{
    /// <summary>Gets the object in the file.</summary>
    public JsonValue Entry { get; } = entry;

    /// <summary>Gets where the ID of the member stands.</summary>
    public Location Place { get; } = place;

    public string Id { get; } = entry.TextOf("id");

    public string Name { get; } = entry.TextOf("name");

    public string Project { get; } = entry.TextOf("project");

    /// <summary>Gets the assembly that declared the member, or an empty text where the entry does not say.</summary>
    public string Assembly { get; } = entry.TextOf("assembly");

    public string File { get; } = entry.TextOf("file");

    public DataCategory Category =>
        Enum.TryParse(Entry.TextOf("category"), out DataCategory category) ? category : DataCategory.Unspecified;

    /// <summary>
    /// Gets the names of what it says otherwise than the code. What governance files of the whole solution may add is
    /// compared only where attributes decide it.
    /// </summary>
    /// <param name="data">What the code says.</param>
    public IEnumerable<string> DifferencesTo(DeclaredData data)
    {
        if (Entry.TextOf("category") != data.Category.ToString())
            yield return "category";

        if (Entry.TextOf("sensitivity") != data.Sensitivity.ToString())
            yield return "sensitivity";

        if (!Says("subjects", data.Subjects))
            yield return "subjects";

        if (!Says("purposes", data.Purposes))
            yield return "purposes";

        if (!data.Bases.IsEmpty && !Says("legalBases", data.Bases.Select(static basis => basis.ToString())))
            yield return "legalBases";

        if (data.Retention is { } retention && !SaysRetention(retention))
            yield return "retention";
    }

    private bool Says(string list, IEnumerable<string> texts) =>
        new HashSet<string>(Entry.TextsOf(list), StringComparer.Ordinal).SetEquals(texts);

    private bool SaysRetention(DeclaredRetention retention) =>
        Entry["retention"] is { } said
        && (said["days"]?.Word ?? JsonValue.Null)
            == (retention.Days?.ToString(CultureInfo.InvariantCulture) ?? JsonValue.Null)
        && said["until"]?.Text == retention.Until
        && said["policy"]?.Text == retention.Policy;
}
