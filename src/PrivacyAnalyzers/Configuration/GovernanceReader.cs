using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Configuration;

/// <summary>
/// Reads governance files line by line: <c>controller Example Relief</c>, <c>purpose cash-2026 until=2027-06-30</c>,
/// <c>retention Health days=365</c>, <c>recipient bank-x agreement=DSA-2026-014 categories=Financial</c>. Lines that
/// begin with <c>#</c> are for the reader. A line with a mistake becomes a problem, the others still count.
/// </summary>
internal sealed class GovernanceReader
{
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> FactsOf =
        new Dictionary<string, ImmutableArray<string>>
        {
            ["controller"] = ImmutableArray<string>.Empty,
            ["purpose"] = ImmutableArray.Create("basis", "until"),
            ["recipient"] = ImmutableArray.Create(
                "agreement", "categories", "clients", "hosts", "keys", "purposes", "safeguards"),
            ["retention"] = ImmutableArray.Create("days"),
        }.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> DateForm = ImmutableArray.Create("yyyy-MM-dd");
    private static readonly ImmutableArray<string> DaysForm = ImmutableArray.Create("365");

    private readonly SortedDictionary<string, DeclaredPurpose> _purposes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, DeclaredRecipient> _recipients = new(StringComparer.Ordinal);
    private readonly Dictionary<DataCategory, int> _retention = [];
    private readonly List<(string Purpose, Location Place)> _served = [];
    private readonly List<GovernanceProblem> _problems = [];
    private string? _controller;

    /// <summary>Reads a file.</summary>
    public void Read(string path, SourceText text)
    {
        foreach (var line in text.Lines)
        {
            var row = new WordLine(path, line);
            if (row.IsDeclaration)
                Read(row);
        }
    }

    /// <summary>Gets what all files declare together.</summary>
    public Governance Finish()
    {
        var names = _purposes.Keys.ToImmutableArray();
        foreach (var (purpose, place) in _served.Where(served => !_purposes.ContainsKey(served.Purpose)))
            Report(GovernanceProblemKind.UndeclaredPurpose, place, purpose, names);

        return new()
        {
            Controller = _controller,
            Purposes = _purposes.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Recipients = _recipients.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Retention = _retention.ToImmutableDictionary(),
            Problems = _problems.ToImmutableArray(),
        };
    }

    private void Read(WordLine row)
    {
        var (word, start) = row.Words[0];
        var place = row.PlaceOf(start, word.Length);
        if (!FactsOf.TryGetValue(word, out var facts))
        {
            var words = FactsOf.Keys.OrderBy(static key => key, StringComparer.Ordinal).ToImmutableArray();
            Report(GovernanceProblemKind.UnknownDeclaration, place, word, words);
        }
        else if (row.Words.Length < 2)
        {
            Report(GovernanceProblemKind.MissingName, place, word, ImmutableArray.Create($"{word} name"));
        }
        else if (word == "controller")
        {
            Once(_controller is not null, row, () => _controller = row.RestFrom(1));
        }
        else
        {
            ReadNamed(word, row, FactsIn(row, facts));
        }
    }

    private void ReadNamed(
        string declaration,
        WordLine row,
        Dictionary<string, (string Value, Location Place)> facts)
    {
        var name = row.Words[1].Text;
        switch (declaration)
        {
            case "purpose":
                LegalBasis? basis = Value(facts, "basis", EnumNames<LegalBasis>.Parse, out var named) ? named : null;
                var until = Value(facts, "until", Date, out var day) ? day : null;
                Once(_purposes.ContainsKey(name), row, () => _purposes.Add(name, new(name, basis, until)));
                break;

            case "recipient":
                Once(_recipients.ContainsKey(name), row, () => _recipients.Add(name, Recipient(name, row, facts)));
                break;

            default:
                ReadRetention(row, facts);
                break;
        }
    }

    private void ReadRetention(WordLine row, Dictionary<string, (string Value, Location Place)> facts)
    {
        var (name, start) = row.Words[1];
        var category = EnumNames<DataCategory>.Parse(name);
        if (category.Fault is not null)
        {
            Report(
                GovernanceProblemKind.MalformedValue,
                row.PlaceOf(start, name.Length),
                name,
                category.ValidValues);
        }
        else if (Value(facts, "days", Days, out var days))
        {
            Once(_retention.ContainsKey(category.Value), row, () => _retention.Add(category.Value, days));
        }
    }

    private DeclaredRecipient Recipient(
        string name,
        WordLine row,
        Dictionary<string, (string Value, Location Place)> facts)
    {
        if (!facts.ContainsKey("agreement"))
        {
            var (text, start) = row.Words[1];
            var form = ImmutableArray.Create("agreement=reference");
            Report(GovernanceProblemKind.MissingAgreement, row.PlaceOf(start, text.Length), name, form);
        }

        var purposes = List(facts, "purposes");
        _served.AddRange(purposes.Select(purpose => (purpose, facts["purposes"].Place)));
        return new()
        {
            Name = name,
            Agreement = facts.TryGetValue("agreement", out var agreement) ? agreement.Value : string.Empty,
            Hosts = List(facts, "hosts"),
            Clients = List(facts, "clients"),
            Categories = Categories(facts),
            Purposes = purposes,
            Keys = List(facts, "keys"),
            Safeguards = List(facts, "safeguards"),
            Protections = Protections(facts),
        };
    }

    private ImmutableArray<DataCategory> Categories(Dictionary<string, (string Value, Location Place)> facts)
    {
        var categories = ImmutableArray.CreateBuilder<DataCategory>();
        foreach (var word in List(facts, "categories"))
        {
            var category = EnumNames<DataCategory>.Parse(word);
            if (category.Fault is null)
            {
                categories.Add(category.Value);
                continue;
            }

            var place = facts["categories"].Place;
            Report(GovernanceProblemKind.MalformedValue, place, category.Fault, category.ValidValues);
        }

        return categories.ToImmutable();
    }

    // Other safeguards, such as a locked room, are for people to keep.
    private static Protection Protections(Dictionary<string, (string Value, Location Place)> facts) =>
        List(facts, "safeguards")
            .Select(EnumNames<Protection>.Parse)
            .Where(static protection => protection.Fault is null)
            .Aggregate(Protection.None, static (all, one) => all | one.Value);

    private Dictionary<string, (string Value, Location Place)> FactsIn(
        WordLine row,
        ImmutableArray<string> valid)
    {
        var facts = new Dictionary<string, (string, Location)>(StringComparer.Ordinal);
        foreach (var (word, start) in row.Words.Skip(2))
        {
            var equals = word.IndexOf('=');
            var fact = equals < 0 ? word : word.Substring(0, equals);
            var place = row.PlaceOf(start, word.Length);
            if (equals > 0 && valid.Contains(fact))
                facts[fact] = (word.Substring(equals + 1), place);
            else
                Report(GovernanceProblemKind.UnknownFact, place, fact, valid);
        }

        return facts;
    }

    private static ImmutableArray<string> List(
        Dictionary<string, (string Value, Location Place)> facts,
        string fact) => facts.TryGetValue(fact, out var list)
            ? list.Value.Split([','], StringSplitOptions.RemoveEmptyEntries).ToImmutableArray()
            : ImmutableArray<string>.Empty;

    private bool Value<T>(
        Dictionary<string, (string Value, Location Place)> facts,
        string fact,
        Func<string, ParsedValue<T>> parse,
        out T? value)
    {
        value = default;
        if (!facts.TryGetValue(fact, out var stated))
            return false;

        var parsed = parse(stated.Value);
        if (parsed.Fault is not null)
            Report(GovernanceProblemKind.MalformedValue, stated.Place, parsed.Fault, parsed.ValidValues);

        value = parsed.Value;
        return parsed.Fault is null;
    }

    // The day is checked for its form, never compared with the clock: a build must come out the same tomorrow.
    private static ParsedValue<string> Date(string text) =>
        DateTime.TryParseExact(text, DateForm[0], CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? text
            : ParsedValue<string>.Wrong(text, DateForm);

    private static ParsedValue<int> Days(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days > 0
            ? days
            : ParsedValue<int>.Wrong(text, DaysForm);

    private void Once(bool isRepeated, WordLine row, Action add)
    {
        var (name, start) = row.Words[1];
        if (isRepeated)
        {
            var place = row.PlaceOf(start, name.Length);
            Report(GovernanceProblemKind.RepeatedName, place, name, ImmutableArray<string>.Empty);
        }
        else
        {
            add();
        }
    }

    private void Report(
        GovernanceProblemKind kind,
        Location place,
        string found,
        ImmutableArray<string> valid) =>
        _problems.Add(new(kind, place, found, NearestNames.To(found, valid).Union(valid).ToImmutableArray()));
}
