using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Configuration;

/// <summary>
/// Reads baseline files. <c>by</c>, <c>why</c> and <c>until</c> say who accepts the rows below them, up to the next
/// <c>by</c>; a row is <c>PRIV1001 M:Desk.Save(Person) P:Person.Phone Log 2</c>. Lines that begin with <c>#</c> are for
/// the reader. A line with a mistake becomes a problem, the others still count.
/// </summary>
/// <param name="rules">The numbers of all rules.</param>
internal sealed class BaselineReader(ImmutableArray<string> rules)
{
    private const string By = "by";
    private const string Why = "why";
    private const string Until = "until";
    private const string RulePrefix = "PRIV";
    private const int KeyWords = 4;

    private static readonly ImmutableArray<string> Words = ImmutableArray.Create(By, Until, Why);
    private static readonly ImmutableArray<string> DateForm = ImmutableArray.Create("yyyy-MM-dd");
    private static readonly ImmutableArray<string> CountForm = ImmutableArray.Create("2");

    private static readonly ImmutableArray<string> RowForm =
        ImmutableArray.Create("PRIV1001 M:Desk.Save(Person) P:Person.Phone Log 2");

    private readonly Dictionary<string, BaselineEntry> _entries = new(StringComparer.Ordinal);
    private readonly List<BaselineProblem> _problems = [];
    private Approval _approval = Nobody;
    private bool _isReported;

    private static Approval Nobody { get; } = new(string.Empty, string.Empty);

    /// <summary>Reads a file.</summary>
    public void Read(string path, SourceText text)
    {
        Begin(string.Empty);
        foreach (var line in text.Lines)
        {
            var row = new WordLine(path, line);
            if (row.IsDeclaration)
                Read(row);
        }
    }

    /// <summary>Gets what all files accept together.</summary>
    public Baseline Finish() =>
        new(_entries.ToImmutableSortedDictionary(StringComparer.Ordinal), _problems.ToImmutableArray());

    private void Read(WordLine line)
    {
        var first = line.Words[0].Text;
        switch (first)
        {
            case By:
                Begin(RestOf(line));
                break;

            case Why:
                _approval = _approval with { Why = RestOf(line) };
                break;

            case Until:
                ReadDate(line);
                break;

            default:
                if (first.StartsWith(RulePrefix, StringComparison.OrdinalIgnoreCase))
                    ReadRow(line);
                else
                    Report(BaselineProblemKind.UnknownWord, line, 0, Words.Add(RowForm[0]));
                break;
        }
    }

    private void Begin(string by)
    {
        _approval = Nobody with { By = by };
        _isReported = false;
    }

    private void ReadDate(WordLine line)
    {
        if (ParseDate(RestOf(line)) is { } day)
        {
            var (text, start) = line.Words[1];
            _approval = _approval with { Until = day, UntilPlace = line.PlaceOf(start, text.Length) };
        }
        else
        {
            Report(BaselineProblemKind.MalformedDate, line, line.Words.Length - 1, DateForm);
        }
    }

    private void ReadRow(WordLine line)
    {
        var words = line.Words;
        if (words.Length is not (KeyWords or KeyWords + 1))
        {
            Report(BaselineProblemKind.WordCount, line, words.Length - 1, RowForm);
        }
        else if (!rules.Contains(words[0].Text))
        {
            Report(BaselineProblemKind.UnknownRule, line, 0, NearestNames.To(words[0].Text, rules));
        }
        else if (CountOf(line) is not { } count)
        {
            Report(BaselineProblemKind.MalformedCount, line, KeyWords, CountForm);
        }
        else if (_approval.By.Length == 0 || _approval.Why.Length == 0)
        {
            ReportOnce(line);
        }
        else
        {
            Add(line, count);
        }
    }

    private void Add(WordLine line, int count)
    {
        var key = string.Join(" ", line.Words.Take(KeyWords).Select(static word => word.Text));
        var (last, start) = line.Words[line.Words.Length - 1];
        var place = line.PlaceOf(line.Words[0].Start, start + last.Length - line.Words[0].Start);
        if (_entries.TryGetValue(key, out var known))
            _problems.Add(new(BaselineProblemKind.Repeated, place, key, RowAndCount(key, known.Count + count)));
        else
            _entries.Add(key, new BaselineEntry(key, count, _approval, place));
    }

    private static ImmutableArray<string> RowAndCount(string key, int count) =>
        ImmutableArray.Create($"{key} {count.ToString(CultureInfo.InvariantCulture)}");

    // One word is missing, however many rows lack it.
    private void ReportOnce(WordLine line)
    {
        if (!_isReported)
        {
            var missing = _approval.By.Length == 0 ? By : Why;
            Report(BaselineProblemKind.NoApproval, line, 0, ImmutableArray.Create($"{missing} …"));
        }

        _isReported = true;
    }

    private void Report(BaselineProblemKind kind, WordLine line, int word, ImmutableArray<string> expected)
    {
        var (text, start) = line.Words[word];
        var nearest = NearestNames.To(text, expected).Union(expected).ToImmutableArray();
        _problems.Add(new(kind, line.PlaceOf(start, text.Length), text, nearest));
    }

    private static int? CountOf(WordLine line)
    {
        if (line.Words.Length == KeyWords)
            return 1;

        var isNumber = int.TryParse(
            line.Words[KeyWords].Text,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var count);
        return isNumber && count > 0 ? count : null;
    }

    private static DateTime? ParseDate(string text) =>
        DateTime.TryParseExact(text, DateForm[0], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static string RestOf(WordLine line) => line.Words.Length > 1 ? line.RestFrom(1) : string.Empty;
}
