namespace PrivacyAnalyzers.Classification.Names;

/// <summary>
/// The words of one language, read from a list like <c>Classification/Names/es.txt</c>: lines with a heading, a colon
/// and words, as in <c>Identity: apellido nombre*</c>. A star marks what means other things, too.
/// </summary>
internal sealed class NameLanguage
{
    private const char Ambiguous = '*';
    private static readonly Dictionary<string, NameLanguage> Known = ReadAll();

    private readonly Dictionary<string, List<string>> _lists = new(StringComparer.Ordinal);

    private NameLanguage(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':');
            if (colon > 0 && line[0] != '#')
                ListOf(line.Substring(0, colon)).AddRange(line.Substring(colon + 1).Split([' '], Splitting));
        }
    }

    /// <summary>Gets the codes of the languages, in alphabetical order.</summary>
    public static ImmutableArray<string> Codes { get; } =
        Known.Keys.OrderBy(static code => code, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>Gets the headings of the list.</summary>
    public IEnumerable<string> Headings => _lists.Keys;

    private static StringSplitOptions Splitting => StringSplitOptions.RemoveEmptyEntries;

    /// <summary>Gets a language by its code, for example <c>fr</c>.</summary>
    public static NameLanguage Of(string code) => Known[code];

    /// <summary>Gets the words under a heading, each with whether it means other things, too.</summary>
    public IEnumerable<(string Word, bool IsAmbiguous)> Under(string heading) => ListOf(heading)
        .Select(static word => (word.TrimEnd(Ambiguous), word[word.Length - 1] == Ambiguous));

    private static Dictionary<string, NameLanguage> ReadAll()
    {
        const string prefix = "Names/";
        const string extension = ".txt";
        var assembly = typeof(NameLanguage).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(
                static name => name.Substring(prefix.Length, name.Length - prefix.Length - extension.Length),
                name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                    return new NameLanguage(reader);
                },
                StringComparer.Ordinal);
    }

    private List<string> ListOf(string heading)
    {
        if (!_lists.TryGetValue(heading, out var list))
            _lists[heading] = list = [];

        return list;
    }
}
