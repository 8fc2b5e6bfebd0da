namespace PrivacyAnalyzers.Configuration;

/// <summary>A <see cref="ConfigurationOption"/> whose value, or whose entries, are of one type.</summary>
/// <typeparam name="T">The type of the value, or of an entry.</typeparam>
/// <param name="key">The key in lower case.</param>
/// <param name="isList">True when the value is a list with commas, which may be empty.</param>
/// <param name="parse">Reads the value, or one entry.</param>
/// <param name="add">Keeps what was read.</param>
internal sealed class ConfigurationOption<T>(
    string key,
    bool isList,
    Func<string, ParsedValue<T>> parse,
    Action<PrivacyOptionsBuilder, T> add) : ConfigurationOption(key)
{
    public override void Read(string value, PrivacyOptionsBuilder builder)
    {
        foreach (var entry in isList ? Entries(value) : [value.Trim()])
        {
            var parsed = parse(entry);
            if (parsed.Fault is null)
                add(builder, parsed.Value!);
            else
                builder.AddMalformed(Key, parsed.Fault, parsed.ValidValues);
        }
    }

    /// <summary>Splits at commas, except those in the parameter list of a documentation ID.</summary>
    private static List<string> Entries(string value)
    {
        var entries = new List<string>();
        var depth = 0;
        var start = 0;
        for (var index = 0; index <= value.Length; index++)
        {
            var character = index < value.Length ? value[index] : ',';
            depth += character is '(' or '{' or '[' ? 1 : character is ')' or '}' or ']' ? -1 : 0;
            if (index < value.Length && (character != ',' || depth > 0))
                continue;

            var entry = value.Substring(start, index - start).Trim();
            if (entry.Length > 0)
                entries.Add(entry);

            start = index + 1;
        }

        return entries;
    }
}
