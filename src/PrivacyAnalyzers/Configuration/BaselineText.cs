using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Configuration;

/// <summary>
/// The text of a baseline file as it is written: rows of what is gone disappear, new findings come only with somebody
/// who accepts them. Everything else, comments too, stays as people wrote it.
/// </summary>
internal sealed class BaselineText
{
    private const string Gap = "  ";
    private const string DateForm = "yyyy-MM-dd";

    private static readonly ImmutableArray<string> Heading = ImmutableArray.Create(
        "# Findings of PrivacyAnalyzers that somebody accepted. They are silent, new ones are not.",
        "# A row: rule, member, data, where it goes, and how many if more than one.",
        "# The rows below a 'by' and its 'why' are that person's; 'until yyyy-MM-dd' is optional.");

    private readonly string _text;
    private readonly Baseline _baseline;

    private BaselineText(string text, Baseline baseline)
    {
        _text = text;
        _baseline = baseline;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="text">The text of the file, empty for a new one.</param>
    /// <param name="rules">The numbers of all rules.</param>
    public static BaselineText Parse(string text, ImmutableArray<string> rules)
    {
        var reader = new BaselineReader(rules);
        reader.Read(string.Empty, SourceText.From(text));
        return new(text, reader.Finish());
    }

    /// <summary>Gets what the file does not accept.</summary>
    /// <param name="found">How many findings of each key there are.</param>
    /// <returns>How many findings of each key are more than accepted.</returns>
    public ImmutableSortedDictionary<string, int> NewAmong(ImmutableSortedDictionary<string, int> found) => found
        .Select(pair => new KeyValuePair<string, int>(pair.Key, pair.Value - AcceptedOf(pair.Key)))
        .Where(static pair => pair.Value > 0)
        .ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Gets how many of the accepted findings are no longer there.</summary>
    /// <param name="found">How many findings of each key there are.</param>
    public int GoneFrom(ImmutableSortedDictionary<string, int> found) =>
        _baseline.Entries.Values.Sum(entry => Math.Max(0, entry.Count - CountIn(found, entry.Key)));

    /// <summary>Gets the text without what is no longer there.</summary>
    /// <param name="found">How many findings of each key there are.</param>
    public string Without(ImmutableSortedDictionary<string, int> found) =>
        Join(Kept(entry => Math.Min(entry.Count, CountIn(found, entry.Key))));

    /// <summary>Gets the text without what is no longer there, and with what is new.</summary>
    /// <param name="found">How many findings of each key there are.</param>
    /// <param name="approval">Who accepts the new findings.</param>
    public string With(ImmutableSortedDictionary<string, int> found, Approval approval)
    {
        var added = NewAmong(found);
        var kept = Kept(entry => added.ContainsKey(entry.Key) ? 0 : Math.Min(entry.Count, CountIn(found, entry.Key)));
        if (added.IsEmpty)
            return Join(kept);

        List<string> block = [$"by {approval.By}", $"why {approval.Why}"];
        if (approval.Until is { } day)
            block.Add($"until {day.ToString(DateForm, CultureInfo.InvariantCulture)}");

        block.AddRange(added.Keys.Select(key => Row(key, found[key])));
        return Join([.. kept.Count == 0 ? [.. Heading] : kept, string.Empty, .. block]);
    }

    private static int CountIn(ImmutableSortedDictionary<string, int> found, string key) =>
        found.TryGetValue(key, out var count) ? count : 0;

    private static string Row(string key, int count)
    {
        var row = key.Replace(" ", Gap);
        return count == 1 ? row : row + Gap + count.ToString(CultureInfo.InvariantCulture);
    }

    private static string Join(List<string> lines) =>
        lines.Count == 0 ? string.Empty : string.Join("\n", lines) + "\n";

    private int AcceptedOf(string key) => _baseline.Entries.TryGetValue(key, out var entry) ? entry.Count : 0;

    private List<string> Kept(Func<BaselineEntry, int> countOf)
    {
        var entries = _baseline.Entries.Values.ToDictionary(
            static entry => entry.Place.GetLineSpan().StartLinePosition.Line);
        var lines = new List<string>();
        foreach (var line in SourceText.From(_text).Lines)
        {
            if (!entries.TryGetValue(line.LineNumber, out var entry))
                lines.Add(line.ToString());
            else if (countOf(entry) is var count && count == entry.Count)
                lines.Add(line.ToString());
            else if (count > 0)
                lines.Add(Row(entry.Key, count));
        }

        return WithoutEmptyBlocks(lines);
    }

    // Who accepted nothing that is left need not be remembered.
    private static List<string> WithoutEmptyBlocks(List<string> lines)
    {
        var kept = new List<string>();
        var isFollowed = false;
        for (var index = lines.Count - 1; index >= 0; index--)
        {
            var word = lines[index].TrimStart().Split(' ', '\t')[0];
            var isHead = word is "by" or "why" or "until";
            if (!isHead || isFollowed)
                kept.Add(lines[index]);

            isFollowed = word != "by" && (isFollowed || (word.Length > 0 && word[0] != '#' && !isHead));
        }

        kept.Reverse();
        while (kept.Count > 0 && kept[kept.Count - 1].Trim().Length == 0)
            kept.RemoveAt(kept.Count - 1);

        return kept;
    }
}
