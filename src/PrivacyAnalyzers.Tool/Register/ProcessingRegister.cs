using System.Collections.Immutable;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Taxonomy;
using PrivacyAnalyzers.Tool.Facts;

namespace PrivacyAnalyzers.Tool.Register;

/// <summary>The record of processing of a solution, in an order that depends on names alone.</summary>
internal sealed class ProcessingRegister
{
    // What a rule says about a committed register is over once this one is written.
    private const string AboutRegisters = "PRIV8002";

    private ProcessingRegister(SolutionFacts facts)
    {
        Name = facts.Name;
        Projects = [.. facts.Projects.Distinct().Order(StringComparer.Ordinal)];
        Declared = facts.Declared;
        IsComplete = facts.Failures.IsEmpty;
        Entries = EntriesOf(facts);
    }

    public string Name { get; }

    public ImmutableArray<string> Projects { get; }

    public Declarations Declared { get; }

    /// <summary>Gets a value indicating whether every project could be read.</summary>
    public bool IsComplete { get; }

    public ImmutableArray<RegisterEntry> Entries { get; }

    public static ProcessingRegister Of(SolutionFacts facts) => new(facts);

    private static ImmutableArray<RegisterEntry> EntriesOf(SolutionFacts facts)
    {
        var stored = facts.Stored.ToLookup(static item => item.Data, StringComparer.Ordinal);
        var flows = ByData(facts.Flows, static flow => flow.Data);
        var findings = ByData(
            facts.Findings.Where(static finding => finding.Rule != AboutRegisters), static finding => finding.Data);
        return facts.Data
            .Select(item => new RegisterEntry(item)
            {
                Bases = item.Bases.IsEmpty ? BasesOf(item.Purposes, facts.Declared) : item.Bases,
                Retention = item.Retention ?? RetentionOf(item.Category, facts.Declared),
                Destinations = DestinationsOf(stored[item.Id], flows[item.Id]),
                Open = Count(findings[item.Id].Where(static finding => !finding.IsSuppressed)),
                Accepted = Count(findings[item.Id].Where(static finding => finding.IsSuppressed)),
            })
            .OrderBy(static entry => entry.Project, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Id, StringComparer.Ordinal)
            .ToImmutableArray();
    }

    private static ILookup<string, T> ByData<T>(IEnumerable<T> facts, Func<T, ImmutableArray<string>> dataOf) => facts
        .SelectMany(fact => dataOf(fact).Distinct().Select(id => (Id: id, Fact: fact)))
        .ToLookup(static pair => pair.Id, static pair => pair.Fact, StringComparer.Ordinal);

    private static DeclaredRetention? RetentionOf(DataCategory category, Declarations declared) =>
        declared.Retention.TryGetValue(category, out var days) ? new(days, null, null) : null;

    // A purpose has a basis of its own in the governance file.
    private static ImmutableArray<LegalBasis> BasesOf(ImmutableArray<string> purposes, Declarations declared) =>
    [
        .. purposes
            .Select(name => declared.Purposes.TryGetValue(name, out var purpose) ? purpose.Basis : null)
            .OfType<LegalBasis>()
            .Distinct()
            .Order(),
    ];

    private static ImmutableArray<Destination> DestinationsOf(
        IEnumerable<StoredItem> stored,
        IEnumerable<DataFlow> flows) =>
    [
        .. stored
            .Select(static item => new Destination(
                SinkKind.Store, item.Store, item.IsInClear ? Protection.None : Protection.Encrypted))
            .Concat(flows.Select(static flow => new Destination(
                flow.Sink, flow.Recipient ?? flow.Target, flow.Protection)))
            .Distinct()
            .OrderBy(static destination => destination.Kind)
            .ThenBy(static destination => destination.Name, StringComparer.Ordinal)
            .ThenBy(static destination => destination.Protection),
    ];

    private static ImmutableSortedDictionary<string, int> Count(IEnumerable<ScanFinding> findings) => findings
        .GroupBy(static finding => finding.Rule)
        .ToImmutableSortedDictionary(static rule => rule.Key, static rule => rule.Count(), StringComparer.Ordinal);
}
