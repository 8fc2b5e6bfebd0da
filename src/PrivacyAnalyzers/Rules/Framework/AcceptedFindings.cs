using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Resources;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// The findings of a compilation that somebody accepted, in its baseline or by <c>[PrivacyException]</c>. They are
/// reported as suppressed. Of more findings than a row of the baseline accepts, the last ones in the code stay.
/// </summary>
internal sealed class AcceptedFindings
{
    private const string FrameworksProperty = "build_property.TargetFrameworks";

    private readonly Compilation _compilation;
    private readonly DateTime? _today;
    private readonly ConcurrentDictionary<string, int> _found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _judged = new(StringComparer.Ordinal);

    public AcceptedFindings(Compilation compilation, AnalyzerOptions options, DateTime? today)
    {
        _compilation = compilation;
        _today = today;
        Baseline = Baseline.Read(options.AdditionalFiles, Messages.Rules, CancellationToken.None);
        IsForSeveralFrameworks = options.AnalyzerConfigOptionsProvider.GlobalOptions
            .TryGetValue(FrameworksProperty, out var frameworks) && frameworks.Length > 0;
    }

    /// <summary>Gets the baseline, or null where the project has none.</summary>
    public Baseline? Baseline { get; }

    /// <summary>
    /// Gets a value indicating whether other compilations of the same project may find what this one does not.
    /// </summary>
    public bool IsForSeveralFrameworks { get; }

    /// <summary>Notes that all findings of a rule are known when the compilation ends.</summary>
    /// <param name="rule">The number of the rule.</param>
    public void Watch(string rule)
    {
        if (Baseline is not null)
            _judged[rule] = true;
    }

    /// <summary>Finds out whether a rule looked at the compilation and has said all before its end.</summary>
    /// <param name="rule">The number of the rule.</param>
    public bool IsWatched(string rule) => _judged.ContainsKey(rule);

    /// <summary>Gets how many findings of a row of the baseline there were so far.</summary>
    /// <param name="key">The key of the row.</param>
    public int CountOf(string key) => _found.TryGetValue(key, out var count) ? count : 0;

    /// <summary>Makes a finding silent if somebody accepted it.</summary>
    /// <param name="finding">A finding that is no flow.</param>
    /// <param name="cancel">Cancels the look at its surroundings.</param>
    /// <returns>The finding, or its accepted form.</returns>
    public Diagnostic Judge(Diagnostic finding, CancellationToken cancel)
    {
        var symbols = EnclosingSymbols.Of(finding.Location, _compilation, cancel);
        return ByException(finding, symbols) ?? ByBaseline(
            finding,
            EntryFor(finding, symbols, cancel),
            () => FindingKey.TwinsBefore(finding, cancel));
    }

    /// <summary>Makes those of the findings silent that somebody accepted.</summary>
    /// <param name="findings">All flows of one body that a rule forbids.</param>
    /// <param name="cancel">Cancels the look at their surroundings.</param>
    /// <returns>The findings, or their accepted forms, in the order of the code.</returns>
    public IEnumerable<Diagnostic> Judge(IEnumerable<Diagnostic> findings, CancellationToken cancel)
    {
        var before = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings.OrderBy(static finding => finding.Location.SourceSpan))
        {
            var symbols = EnclosingSymbols.Of(finding.Location, _compilation, cancel);
            var entry = EntryFor(finding, symbols, cancel);
            yield return ByException(finding, symbols) ?? ByBaseline(finding, entry, () => Next(entry!.Key));
        }

        int Next(string key)
        {
            before.TryGetValue(key, out var count);
            before[key] = count + 1;
            return count;
        }
    }

    private BaselineEntry? EntryFor(Diagnostic finding, ImmutableArray<ISymbol> symbols, CancellationToken cancel)
    {
        if (Baseline is not { Entries: { IsEmpty: false } entries })
            return null;

        var key = FindingKey.Of(finding, EnclosingSymbols.MemberAmong(symbols), cancel);
        return entries.TryGetValue(key, out var entry) ? entry : null;
    }

    private Diagnostic ByBaseline(Diagnostic finding, BaselineEntry? entry, Func<int> before)
    {
        if (entry is null)
            return finding;

        var position = before();
        _found.AddOrUpdate(entry.Key, position + 1, (_, known) => Math.Max(known, position + 1));
        return position < entry.Count && !entry.Approval.IsOverOn(_today)
            ? Accepted.Of(finding, Accepted.ByBaseline, entry.Approval.By, entry.Approval.Why)
            : finding;
    }

    private Diagnostic? ByException(Diagnostic finding, ImmutableArray<ISymbol> symbols)
    {
        var exception = symbols
            .Append(_compilation.Assembly)
            .Select(symbol => PrivacyExceptions.On(symbol, finding.Id))
            .FirstOrDefault(static approval => approval is not null);
        return exception is null
            ? null
            : Accepted.Of(finding, Accepted.ByException, exception.By, exception.Why);
    }
}
