using System.Globalization;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Configuration;

/// <summary>Every option that exists.</summary>
internal static class KnownOptions
{
    /// <summary>What every key starts with; keys without it are not ours to judge.</summary>
    public const string Prefix = "privacy.";

    /// <summary>The key of the day that a build is told, against which approvals are checked.</summary>
    public const string Today = Prefix + "today";

    private const string SensitivityPrefix = Prefix + "sensitivity.";

    private static readonly ImmutableArray<string> Levels = ImmutableArray.Create("low", "moderate", "high", "severe");

    private static readonly ImmutableArray<string> StoreForms =
        ImmutableArray.Create("ClinicContext", "Namespace.ClinicContext", "MongoDB.Driver.IMongoCollection");
    private static readonly ImmutableArray<string> DateForm = ImmutableArray.Create("yyyy-MM-dd");
    private static readonly ImmutableArray<string> Languages = ImmutableArray.Create("en", "es", "fr");

    private static readonly ImmutableDictionary<string, ConfigurationOption> ByKey =
        Create().ToImmutableDictionary(option => option.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets all keys in alphabetical order.</summary>
    public static ImmutableArray<string> Keys { get; } = ByKey.Keys.OrderBy(key => key, StringComparer.Ordinal)
        .ToImmutableArray();

    public static ConfigurationOption? Find(string key) => ByKey.TryGetValue(key, out var option) ? option : null;

    private static IEnumerable<ConfigurationOption> Create()
    {
        yield return new ConfigurationOption<TagAttribute>(
            Prefix + "tag_attributes",
            isList: true,
            TagAttribute.Parse,
            (builder, attribute) => builder.Add(attribute));

        yield return new ConfigurationOption<MethodReference>(
            Prefix + "redactor_methods",
            isList: true,
            MethodReference.Parse,
            (builder, method) => builder.Add(method));

        yield return new ConfigurationOption<QualifiedName>(
            Prefix + "encrypted_stores",
            isList: true,
            static text => QualifiedName.TryParse(text) is { } name
                ? name
                : ParsedValue<QualifiedName>.Wrong(text, StoreForms),
            (builder, name) => builder.AddEncryptedStore(name));

        yield return new ConfigurationOption<OperatingContext>(
            Prefix + "context",
            isList: true,
            text => EnumNames<OperatingContext>.Parse(text),
            (builder, context) => builder.Add(context));

        yield return new ConfigurationOption<string>(
            Prefix + "vocabulary.languages",
            isList: true,
            static text => Languages.Contains(text, StringComparer.OrdinalIgnoreCase)
                ? Languages.First(code => string.Equals(code, text, StringComparison.OrdinalIgnoreCase))
                : ParsedValue<string>.Wrong(text, Languages),
            (builder, code) => builder.AddLanguage(code));

        yield return new ConfigurationOption<string>(
            Prefix + "vocabulary.ignore",
            isList: true,
            text => text,
            (builder, name) => builder.IgnoreName(name));

        yield return new ConfigurationOption<DateTime>(
            Today,
            isList: false,
            ParseDay,
            (builder, day) => builder.SetToday(day));

        foreach (DataCategory category in Enum.GetValues(typeof(DataCategory)))
        {
            yield return new ConfigurationOption<Sensitivity>(
                SensitivityPrefix + AsKey(category),
                isList: false,
                text => EnumNames<Sensitivity>.Parse(text, Levels),
                (builder, level) => builder.Raise(category, level));
        }
    }

    private static ParsedValue<DateTime> ParseDay(string text) =>
        DateTime.TryParseExact(text, DateForm[0], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : ParsedValue<DateTime>.Wrong(text, DateForm);

#pragma warning disable CA1308 // Keys are written in lower case, which is how Roslyn hands them out.
    private static string AsKey(DataCategory category) => category.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
