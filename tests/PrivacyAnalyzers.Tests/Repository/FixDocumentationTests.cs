using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>
/// Keeps docs/fixes.md true: a row for each exported fix and refactoring, with its rules, and one for each rule without
/// a fix. What a row says in words is kept when the page is regenerated; a new row waits for words and fails until it
/// has them.
/// </summary>
public sealed partial class FixDocumentationTests
{
    private const string Unwritten = "not described";

    private static readonly string Page = RepositoryFiles.Read("docs", "fixes.md");

    [Fact]
    public void Page_lists_every_fix_with_its_rules() => RepositoryFiles.AssertGenerated(
        With(
            With(With(Page, "fixes", FixTable()), "reasons", ReasonTable()),
            "refactorings",
            RefactoringTable()),
        "docs",
        "fixes.md");

    [Fact]
    public void Every_fix_refactoring_and_reason_is_described() =>
        Assert.DoesNotContain(Unwritten, Page, StringComparison.Ordinal);

    private static string FixTable()
    {
        var table = new StringBuilder("| fix | for | what it does, and where |\n| --- | --- | --- |\n");
        foreach (var fix in AllFixes.Instances)
        {
            var rules = fix.FixableDiagnosticIds.Order(StringComparer.Ordinal).Select(Link);
            Add(table, PhraseOf(fix, "Fix"), string.Join(", ", rules));
        }

        return table.ToString();
    }

    private static string ReasonTable()
    {
        var table = new StringBuilder("| rule | why it has no fix |\n| --- | --- |\n");
        foreach (var id in AllRules.Instances.Select(AllRules.DescriptorOf).Select(static rule => rule.Id)
            .Where(static id => !AllFixes.For(id).Any()))
        {
            var row = ReasonRow().Matches(Page).FirstOrDefault(match => match.Groups[1].Value == Link(id));
            table.Append(CultureInfo.InvariantCulture, $"| {Link(id)} | {row?.Groups[2].Value ?? Unwritten} |\n");
        }

        return table.ToString();
    }

    private static string RefactoringTable()
    {
        var table = new StringBuilder("| refactoring | on | what it does |\n| --- | --- | --- |\n");
        foreach (var refactoring in typeof(RedactValueFix).Assembly.GetTypes()
            .Where(static type => type.IsDefined(typeof(ExportCodeRefactoringProviderAttribute), inherit: false))
            .Select(static type => Activator.CreateInstance(type)!)
            .OrderBy(static one => one.GetType().Name, StringComparer.Ordinal))
        {
            var phrase = PhraseOf(refactoring, "Refactoring");
            Add(table, phrase, CellOf(phrase, 2));
        }

        return table.ToString();
    }

    private static void Add(StringBuilder table, string phrase, string second) =>
        table.Append(CultureInfo.InvariantCulture, $"| {phrase} | {second} | {CellOf(phrase, 3)} |\n");

    // What somebody wrote about it stays.
    private static string CellOf(string phrase, int column)
    {
        var row = Row().Matches(Page).FirstOrDefault(match => match.Groups[1].Value == phrase);
        return row is null ? Unwritten : row.Groups[column].Value;
    }

    private static string PhraseOf(object exported, string end) =>
        RuleFacts.PhraseOf(exported.GetType().Name[..^end.Length]);

    private static string Link(string rule) => $"[{rule}](rules/{rule}.md)";

    private static string With(string page, string name, string table)
    {
        var (start, end) = ($"<!-- {name}:start -->\n", $"<!-- {name}:end -->\n");
        var (from, to) = (page.IndexOf(start, StringComparison.Ordinal), page.IndexOf(end, StringComparison.Ordinal));
        Assert.True(from >= 0 && to > from, $"docs/fixes.md has no place for its {name}.");
        return page[..(from + start.Length)] + table + page[to..];
    }

    [GeneratedRegex(@"^\| ([^|]+) \| ([^|]+) \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\| (\[PRIV\d{4}\]\([^)]+\)) \| ([^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex ReasonRow();
}
