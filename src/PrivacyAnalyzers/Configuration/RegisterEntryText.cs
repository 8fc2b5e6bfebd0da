using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Configuration;

/// <summary>
/// The text of an entry of a register, laid out as <c>privacy register</c> does it. What only a look at the whole
/// solution knows stays as it was in the entry before, or empty.
/// </summary>
/// <param name="before">The entry that it replaces, or null.</param>
/// <param name="text">The text of the register.</param>
internal sealed class RegisterEntryText(RegisteredMember? before, SourceText text)
{
    private const string Indent = "      ";
    private const string Inner = Indent + "  ";

    private readonly List<string> _lines = [];

    /// <summary>Writes an entry.</summary>
    /// <param name="data">What the code says about the member.</param>
    /// <param name="project">The name of its project.</param>
    /// <param name="file">Its file.</param>
    /// <returns>The object, with line feeds; its first line is not indented.</returns>
    public string Of(DeclaredData data, string project, string file)
    {
        _lines.Clear();
        Add("id", Quote(data.Id));
        Add("name", Quote(data.Name));
        Add("project", Quote(project));
        Add("assembly", Quote(data.Assembly));
        Add("file", Quote(file));
        Add("category", Quote(data.Category.ToString()));
        Add("sensitivity", Quote(data.Sensitivity.ToString()));
        Add("subjects", List(data.Subjects));
        Add("purposes", List(data.Purposes));
        Add("legalBases", data.Bases.IsEmpty
            ? Before("legalBases", "[]")
            : List(data.Bases.Select(static basis => basis.ToString())));
        Add("retention", data.Retention is null
            ? Before("retention", JsonValue.Null)
            : Of(data.Retention));
        Add("destinations", Before("destinations", "[]"));
        Add("openFindings", Before("openFindings", "{}"));
        Add("acceptedFindings", Before("acceptedFindings", "{}"));
        return $"{{\n{string.Join(",\n", _lines)}\n    }}";
    }

    private void Add(string name, string value) => _lines.Add($"{Indent}\"{name}\": {value}");

    private string Before(string name, string otherwise) =>
        before?.Entry[name] is { } value ? text.ToString(value.Span).Replace("\r\n", "\n") : otherwise;

    private static string List(IEnumerable<string> texts)
    {
        var items = string.Join(",\n", texts.Select(static item => $"{Inner}{Quote(item)}"));
        return items.Length == 0 ? "[]" : $"[\n{items}\n{Indent}]";
    }

    private static string Of(DeclaredRetention retention)
    {
        var days = retention.Days?.ToString(CultureInfo.InvariantCulture) ?? JsonValue.Null;
        var (until, policy) = (OrNull(retention.Until), OrNull(retention.Policy));
        return $"{{\n{Inner}\"days\": {days},\n{Inner}\"until\": {until},\n{Inner}\"policy\": {policy}\n{Indent}}}";
    }

    private static string OrNull(string? said) => said is null ? JsonValue.Null : Quote(said);

    private static string Quote(string said)
    {
        var quoted = new StringBuilder("\"");
        foreach (var sign in said)
        {
            if (sign is '"' or '\\')
                quoted.Append('\\').Append(sign);
            else if (sign < ' ')
                quoted.Append("\\u").Append(((int)sign).ToString("X4", CultureInfo.InvariantCulture));
            else
                quoted.Append(sign);
        }

        return quoted.Append('"').ToString();
    }
}
