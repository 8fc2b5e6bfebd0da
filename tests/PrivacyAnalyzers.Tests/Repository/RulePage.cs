using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>The page of a rule: a title, generated facts, and sections with examples.</summary>
internal sealed partial record RulePage(string Id, string Text)
{
    private const string FactsStart = "<!-- facts:start -->\n";
    private const string FactsEnd = "<!-- facts:end -->\n";

    public IEnumerable<string> Sections => Headings().Matches(Text).Select(static match => match.Groups[1].Value);

    public static RulePage Load(string id) => new(id, RepositoryFiles.Read("docs", "rules", $"{id}.md"));

    /// <summary>Gets the text of a section, without its heading.</summary>
    public string Section(string name)
    {
        var start = Text.IndexOf($"## {name}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{Id}.md has no section '{name}'.");
        var end = Text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return end < 0 ? Text[start..] : Text[start..end];
    }

    /// <summary>Gets the examples of a section as (language, code).</summary>
    public IEnumerable<(string Language, string Code)> Examples(string section) =>
        Fences().Matches(Section(section)).Select(static match => (match.Groups[1].Value, match.Groups[2].Value));

    /// <summary>Gets the page with another title and other facts.</summary>
    public string With(string title, string facts)
    {
        var start = Text.IndexOf(FactsStart, StringComparison.Ordinal);
        var end = Text.IndexOf(FactsEnd, StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, $"{Id}.md has no place for its facts.");
        return $"{title}\n\n{FactsStart}{facts}{Text[end..]}";
    }

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex("```(\\w+)\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Fences();
}
