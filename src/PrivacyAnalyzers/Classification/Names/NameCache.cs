using System.Collections.Concurrent;

namespace PrivacyAnalyzers.Classification.Names;

/// <summary>
/// Answers about names, each found once: a thousand entities have an <c>Id</c> and a <c>Name</c>. A cache that has
/// grown too large starts anew, for it outlives the compilations that ask.
/// </summary>
internal sealed class NameCache<T>(Func<string, T> find)
{
    private const int Largest = 20_000;

    private ConcurrentDictionary<string, T> _answers = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Gets the answer for a name.</summary>
    public T Of(string name)
    {
        var answers = _answers;
        if (answers.TryGetValue(name, out var known))
            return known;

        if (Interlocked.Increment(ref _count) > Largest)
        {
            _answers = answers = new(StringComparer.Ordinal);
            _count = 0;
        }

        return answers.GetOrAdd(name, find);
    }
}
