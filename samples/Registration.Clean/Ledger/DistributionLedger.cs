using System.Collections.Concurrent;
using PrivacyAnalyzers.Annotations;

namespace Relief.Registration.Ledger;

/// <summary>What happened, in the order in which it happened, for good.</summary>
public sealed class DistributionLedger
{
    private readonly ConcurrentQueue<string> _entries = new();

    /// <summary>Gets the entries, the oldest first.</summary>
    public IReadOnlyCollection<string> Entries => _entries;

    /// <summary>Adds an entry that nobody can change or take out again.</summary>
    /// <param name="entry">What happened.</param>
    [AppendOnly]
    public void Append(string entry) => _entries.Enqueue(entry);
}
