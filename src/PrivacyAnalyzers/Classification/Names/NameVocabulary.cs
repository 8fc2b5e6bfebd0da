using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Classification.Names;

/// <summary>
/// Tells from a name what data it may hold, in the languages of a project: <c>NumeroDePasaporte</c> is the entry
/// <c>pasaporte</c> with words around it that change nothing. Names are matched whole: <c>EmailCount</c> is no e-mail
/// address. A name suggests, a tag decides.
/// </summary>
internal sealed class NameVocabulary
{
    private static readonly Lazy<NameVocabulary> Usual = new(static () => new(NameLanguage.Codes, []));

    private readonly Dictionary<string, (DataCategory Category, bool IsAmbiguous)> _entries =
        new(StringComparer.Ordinal);

    private readonly Dictionary<string, bool> _persons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _consent = new(StringComparer.Ordinal);
    private readonly HashSet<string> _consentWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> _qualifiers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _typeWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ignored;
    private readonly NameCache<NameMatch?> _matches;
    private readonly NameCache<bool> _saysConsent;
    private readonly NameCache<bool> _namesPerson;

    private NameVocabulary(IEnumerable<string> languages, IEnumerable<string> ignored)
    {
        var lists = languages.Select(NameLanguage.Of).ToList();
        _ignored = new(ignored, StringComparer.OrdinalIgnoreCase);
        _matches = new(FindMatch);
        _saysConsent = new(FindConsent);
        _namesPerson = new(FindPerson);
        _links.UnionWith(Words(lists, "Link").SelectMany(static entry => NameWords.Of(entry.Word)));
        foreach (var (word, isAmbiguous) in Words(lists, "Person"))
            _persons[KeyOf(word)] = isAmbiguous;

        _consent.UnionWith(Words(lists, "Consent").Where(static entry => !entry.IsAmbiguous).Select(Key));
        _consentWords.UnionWith(Words(lists, "ConsentWord").Select(Key));
        _qualifiers.UnionWith(Words(lists, "Qualifier").Select(Key));
        _typeWords.UnionWith(Words(lists, "TypeWord").Select(Key));
        foreach (DataCategory category in Enum.GetValues(typeof(DataCategory)))
        {
            foreach (var (word, isAmbiguous) in Words(lists, category.ToString()))
                Add(KeyOf(word), category, isAmbiguous);
        }
    }

    /// <summary>Makes the vocabulary of some languages.</summary>
    /// <param name="languages">Codes from <see cref="NameLanguage.Codes"/>; none for all.</param>
    /// <param name="ignored">Whole names that suggest nothing in this project.</param>
    /// <returns>The vocabulary.</returns>
    public static NameVocabulary Of(ImmutableArray<string> languages, ImmutableArray<string> ignored) =>
        languages.IsEmpty && ignored.IsEmpty
            ? Usual.Value
            : new(languages.IsEmpty ? NameLanguage.Codes : languages, ignored);

    /// <summary>Gets what a name suggests, or null.</summary>
    /// <param name="name">The name of a member, a parameter or a placeholder.</param>
    /// <returns>The suggestion of the longest entry.</returns>
    public NameMatch? Match(string name) => _matches.Of(name);

    /// <summary>True when a name says that it holds a person's consent, as <c>HasConsent</c> does.</summary>
    public bool SaysConsent(string name) => _saysConsent.Of(name);

    /// <summary>
    /// True when a type is called after people: <c>Patient</c>, <c>FicheBeneficiaire</c>, <c>PersonDto</c>.
    /// </summary>
    public bool NamesPerson(string typeName) => _namesPerson.Of(typeName);

    private NameMatch? FindMatch(string name)
    {
        if (_ignored.Contains(name))
            return null;

        var words = WordsOf(name);
        var starts = Reachable(words, forward: true);
        var ends = Reachable(words, forward: false);
        for (var length = words.Length; length > 0; length--)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                var end = start + length;
                if (starts[start] is { } before && ends[end] is { } after
                    && _entries.TryGetValue(Join(words, start, end), out var entry))
                {
                    return new(entry.Category, entry.IsAmbiguous, before || after);
                }
            }
        }

        return null;
    }

    private bool FindConsent(string name)
    {
        var words = NameWords.Of(name).Where(word => !_consentWords.Contains(word) && !_links.Contains(word)).ToList();
        return words.Count > 0
            && !_ignored.Contains(name)
            && _consent.Contains(words[0])
            && words.Skip(1).All(word => _persons.ContainsKey(word) || _qualifiers.Contains(word));
    }

    private bool FindPerson(string typeName)
    {
        var words = WordsOf(typeName);
        var (start, end) = (0, words.Length);
        while (start < end && _typeWords.Contains(words[start]))
            start++;

        while (end > start && _typeWords.Contains(words[end - 1]))
            end--;

        if (_persons.ContainsKey(Join(words, start, end)))
            return true;

        // RegisteredRefugee is a refugee; ChildNode and MinorVersion are no children.
        return Enumerable.Range(start, end - start)
            .Any(from => _persons.TryGetValue(Join(words, from, end), out var isAmbiguous) && !isAmbiguous);
    }

    private static IEnumerable<(string Word, bool IsAmbiguous)> Words(List<NameLanguage> lists, string heading) =>
        lists.SelectMany(list => list.Under(heading));

    private static string Join(ImmutableArray<string> words, int start, int end) =>
        string.Concat(words.Skip(start).Take(end - start));

    private string Key((string Word, bool IsAmbiguous) entry) => KeyOf(entry.Word);

    private string KeyOf(string word) => string.Concat(WordsOf(word));

    private ImmutableArray<string> WordsOf(string name) => NameWords.Of(name).RemoveAll(_links.Contains);

    // What is certain in one language may be doubtful in another; the doubt counts.
    private void Add(string key, DataCategory category, bool isAmbiguous) =>
        _entries[key] = _entries.TryGetValue(key, out var known)
            ? (known.Category, known.IsAmbiguous || isAmbiguous)
            : (category, isAmbiguous);

    /// <summary>
    /// Gets for each position between words whether all words before it (after it) change nothing: null if not, else
    /// whether a person is among them.
    /// </summary>
    private bool?[] Reachable(ImmutableArray<string> words, bool forward)
    {
        var result = new bool?[words.Length + 1];
        result[forward ? 0 : words.Length] = false;
        for (var step = 1; step <= words.Length; step++)
        {
            for (var length = 1; length <= step; length++)
            {
                var near = forward ? step - length : words.Length - step + length;
                var far = forward ? step : words.Length - step;
                var part = Join(words, Math.Min(near, far), Math.Max(near, far));
                if (result[near] is not { } before)
                    continue;

                if (_persons.TryGetValue(part, out var isAmbiguous))
                    result[far] = (result[far] ?? false) || before || !isAmbiguous;
                else if (_qualifiers.Contains(part))
                    result[far] = (result[far] ?? false) || before;
            }
        }

        return result;
    }
}
