using System.Collections.Immutable;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Register;

/// <summary>The columns of the record, which <c>docs/register.md</c> explains one by one.</summary>
internal static class RegisterColumns
{
    /// <summary>Gets each column: the key of its title, and what it says about an entry.</summary>
    public static ImmutableArray<(string Key, Func<RegisterEntry, string> Value)> All { get; } =
    [
        ("Column_Member", static entry => entry.Name),
        ("Column_Category", static entry => RegisterWords.Of(entry.Category)),
        ("Column_Sensitivity", static entry => Texts.Of(entry.Sensitivity)),
        ("Column_Subjects", RegisterWords.Subjects),
        ("Column_Purposes", static entry => RegisterWords.List(entry.Purposes)),
        ("Column_Basis", RegisterWords.Bases),
        ("Column_Retention", static entry => RegisterWords.Of(entry.Retention)),
        ("Column_Stored", static entry => Destinations(entry, SinkGroup.Store)),
        ("Column_Passed", static entry => Destinations(entry, SinkGroup.Transfer)),
        ("Column_Shown", static entry => Destinations(entry, SinkGroup.Diagnostics)),
        ("Column_Findings", static entry => RegisterWords.Findings(entry.Open)),
        ("Column_Accepted", static entry => RegisterWords.Findings(entry.Accepted)),
        ("Column_Project", static entry => entry.Project),
        ("Column_File", static entry => entry.File),
    ];

    // "log, in clear: Audit.Write, LoggerExtensions.LogInformation"
    private static string Destinations(RegisterEntry entry, SinkGroup group) => string.Join("; ", entry.In(group)
        .GroupBy(static destination => (destination.Kind, destination.Protection))
        .Select(static places => Texts.Format(
            "Register_Destination",
            Texts.Of(places.Key.Kind),
            RegisterWords.Of(places.Key.Protection),
            RegisterWords.List(places.Select(static place => place.Name)))));
}
