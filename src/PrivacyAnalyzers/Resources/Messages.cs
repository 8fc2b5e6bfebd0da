using System.Collections;
using System.Globalization;
using System.Resources;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Resources;

/// <summary>The texts of this package, in the language in which they are asked for.</summary>
internal static class Messages
{
    private const string TitleSuffix = "_Title";

    private static readonly ResourceManager Source =
        new("PrivacyAnalyzers.Resources.Messages", typeof(Messages).Assembly);

    private static readonly Lazy<ImmutableArray<string>> RuleNumbers = new(ReadRules);

    private static readonly ImmutableDictionary<DataCategory, LocalizableString> Categories =
        Enum.GetValues(typeof(DataCategory))
            .Cast<DataCategory>()
            .ToImmutableDictionary(static category => category, static category => Text($"Category_{category}"));

    /// <summary>Gets the numbers of all rules, which have their texts here.</summary>
    public static ImmutableArray<string> Rules => RuleNumbers.Value;

    /// <summary>Gets a text by its key; the language is chosen when it is read.</summary>
    /// <param name="key">A key of <c>Messages.resx</c>.</param>
    /// <returns>The text.</returns>
    public static LocalizableString Text(string key) => new LocalizableResourceString(key, Source, typeof(Messages));

    /// <summary>Gets a text with its placeholders filled, in the language of the one who reads it now.</summary>
    /// <param name="key">A key of <c>Messages.resx</c>.</param>
    /// <param name="subject">What fills the placeholder.</param>
    /// <returns>The text.</returns>
    public static string Text(string key, string subject) =>
        new LocalizableResourceString(key, Source, typeof(Messages), subject).ToString(formatProvider: null);

    /// <summary>Gets the name of a category as messages show it, for example "health data".</summary>
    /// <param name="category">The category.</param>
    /// <returns>The name.</returns>
    public static LocalizableString Name(DataCategory category) => Categories[category];

    private static ImmutableArray<string> ReadRules() =>
        Source.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!
            .Cast<DictionaryEntry>()
            .Select(static entry => (string)entry.Key)
            .Where(static key => key.StartsWith("PRIV", StringComparison.Ordinal)
                && key.EndsWith(TitleSuffix, StringComparison.Ordinal))
            .Select(static key => key.Substring(0, key.Length - TitleSuffix.Length))
            .OrderBy(static id => id, StringComparer.Ordinal)
            .ToImmutableArray();
}
