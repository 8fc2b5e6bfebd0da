using System.Globalization;
using System.Resources;

namespace PrivacyAnalyzers.Tool.Resources;

/// <summary>The texts of the tool in the language of the run: English, French or Spanish.</summary>
internal static class Texts
{
    private static readonly ResourceManager Source =
        new("PrivacyAnalyzers.Tool.Resources.Texts", typeof(Texts).Assembly);

    /// <summary>Gets the language of the run.</summary>
    public static CultureInfo Language => CultureInfo.CurrentUICulture;

    /// <summary>Gets a text.</summary>
    /// <param name="key">A key of <c>Texts.resx</c>.</param>
    public static string Get(string key) => Source.GetString(key, Language)
        ?? throw new ArgumentException($"There is no text '{key}'.", nameof(key));

    /// <summary>Gets a text with its placeholders filled.</summary>
    /// <param name="key">A key of <c>Texts.resx</c>.</param>
    /// <param name="values">What fills them.</param>
    public static string Format(string key, params object[] values) =>
        string.Format(CultureInfo.CurrentCulture, Get(key), values);

    /// <summary>Gets the name of a value of an enumeration, such as <c>Sensitivity_High</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Get($"{typeof(T).Name}_{value}");
}
