using System.Globalization;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Taxonomy;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Register;

/// <summary>Says the facts of a register in the language of its reader.</summary>
internal static class RegisterWords
{
    public static string Of(DataCategory category) => Messages.Name(category).ToString(Texts.Language);

    public static string Of(DeclaredRetention? retention) => retention switch
    {
        null => "",
        { Days: { } days } => Texts.Format("Retention_Days", days),
        { Until: { } until } => Texts.Format("Retention_Until", until),
        { Policy: { } policy } => Texts.Format("Retention_Policy", policy),
        _ => "",
    };

    public static string Of(Protection protection) => protection == Protection.None
        ? Texts.Of(Protection.None)
        : List(Enum.GetValues<Protection>().Where(flag => flag != 0 && protection.HasFlag(flag)).Select(Texts.Of));

    public static string Subjects(RegisterEntry entry) =>
        List(entry.Subjects.Select(static subject => Texts.Get($"Subject_{subject}")));

    public static string Bases(RegisterEntry entry) => List(entry.Bases.Select(Texts.Of));

    public static string Findings(IReadOnlyDictionary<string, int> findings) =>
        List(findings.Select(static pair => pair.Value == 1
            ? pair.Key
            : string.Create(CultureInfo.InvariantCulture, $"{pair.Key} ×{pair.Value}")));

    public static string List(IEnumerable<string> items) => string.Join(", ", items);
}
