using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Configuration;

/// <summary>Collects what the option sets of a compilation say.</summary>
internal sealed class PrivacyOptionsBuilder
{
    private readonly Dictionary<string, TagAttribute> _tagAttributes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MethodReference> _redactors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QualifiedName> _encryptedStores = new(StringComparer.Ordinal);
    private readonly Dictionary<DataCategory, Sensitivity> _sensitivities = [];
    private readonly SortedSet<OperatingContext> _contexts = [];
    private readonly SortedSet<string> _languages = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _ignoredNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Key, string Value), ConfigurationProblem> _problems = [];
    private DateTime? _today;

    public void Read(ImmutableSortedDictionary<string, string> settings)
    {
        foreach (var setting in settings)
        {
            if (KnownOptions.Find(setting.Key) is { } option)
                option.Read(setting.Value, this);
            else
                AddUnknown(setting.Key, setting.Value);
        }
    }

    public void Add(TagAttribute attribute)
    {
        // Two folders may disagree on the category; the one that says more wins.
        var name = attribute.Name.ToString();
        if (!_tagAttributes.TryGetValue(name, out var known) || known.Category < attribute.Category)
            _tagAttributes[name] = attribute;
    }

    public void Add(MethodReference method) => _redactors[method.Text] = method;

    public void AddEncryptedStore(QualifiedName name) => _encryptedStores[name.ToString()] = name;

    public void Add(OperatingContext context) => _contexts.Add(context);

    public void AddLanguage(string code) => _languages.Add(code);

    public void IgnoreName(string name) => _ignoredNames.Add(name);

    /// <summary>Sets the day of the build; where folders disagree, the latest counts.</summary>
    public void SetToday(DateTime day) => _today = _today > day ? _today : day;

    /// <summary>Sets the level of a category; where folders disagree, the highest counts.</summary>
    public void Raise(DataCategory category, Sensitivity level)
    {
        if (!_sensitivities.TryGetValue(category, out var known) || known < level)
            _sensitivities[category] = level;
    }

    public void AddMalformed(string key, string fault, ImmutableArray<string> valid) =>
        AddProblem(new(ConfigurationProblemKind.Malformed, key, fault, NearestNames.To(fault, valid), valid));

    public PrivacyOptions Build() => new(
        InOrder(_tagAttributes),
        InOrder(_redactors),
        _contexts.ToImmutableArray(),
        _sensitivities.ToImmutableDictionary(),
        _problems.Values
            .OrderBy(problem => problem.Key, StringComparer.Ordinal)
            .ThenBy(problem => problem.Value, StringComparer.Ordinal)
            .ToImmutableArray())
    {
        EncryptedStores = InOrder(_encryptedStores),
        Languages = _languages.ToImmutableArray(),
        IgnoredNames = _ignoredNames.ToImmutableArray(),
        Today = _today,
    };

    private static ImmutableArray<T> InOrder<T>(Dictionary<string, T> values) =>
        values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => value.Value).ToImmutableArray();

    private void AddUnknown(string key, string value) => AddProblem(new(
        ConfigurationProblemKind.Unknown,
        key,
        value,
        NearestNames.To(key, KnownOptions.Keys),
        KnownOptions.Keys));

    private void AddProblem(ConfigurationProblem problem) =>
        _problems[(problem.Key, problem.Value)] = problem;
}
