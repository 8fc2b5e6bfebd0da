using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.PackageTests;

/// <summary>The outcome of a build: whether it succeeded and every warning and error that it printed.</summary>
internal sealed partial record BuildResult(bool Succeeded, ImmutableArray<BuildMessage> Messages, string Output)
{
    public static BuildResult Of(CommandResult result) => new(
        result.ExitCode == 0,
        [.. Pattern.Matches(result.Output).Select(Read).Distinct()],
        result.Output);

    [GeneratedRegex(
        @"^\s*(?<file>.+?)(\((?<line>\d+),\d+\))?\s*: (?<severity>warning|error) (?<id>\w+): "
        + @"(?<text>.*?)( \[[^\]]+\])?\r?$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern { get; }

    private static BuildMessage Read(Match match) => new(
        match.Groups["severity"].Value,
        match.Groups["id"].Value,
        Path.GetFileName(match.Groups["file"].Value),
        match.Groups["line"].Success ? int.Parse(match.Groups["line"].Value) : 0,
        match.Groups["text"].Value);
}
