using System.Diagnostics;

namespace PrivacyAnalyzers.EditorTests;

/// <summary>How long things took, in milliseconds, by name. For people to read; no test asserts them.</summary>
internal sealed class Latencies
{
    private readonly SortedDictionary<string, List<double>> _times = new(StringComparer.Ordinal);

    /// <summary>Runs something and notes how long it took.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="work">The work.</param>
    /// <returns>What the work returns.</returns>
    public async Task<T> OfAsync<T>(string name, Func<Task<T>> work)
    {
        var clock = Stopwatch.StartNew();
        var result = await work();
        if (!_times.TryGetValue(name, out var times))
            _times[name] = times = [];

        times.Add(clock.Elapsed.TotalMilliseconds);
        return result;
    }

    /// <summary>Gets a line for each name: how often, the median and the longest.</summary>
    public IEnumerable<string> Lines => _times.Select(static pair =>
        $"{pair.Key}: {pair.Value.Count} times, median {Median(pair.Value):F0} ms, longest {pair.Value.Max():F0} ms");

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
