using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Configuration;

/// <summary>
/// Picks our keys from the options that Roslyn hands out for a file. A compilation has as many option objects as files
/// and most of them say the same, so what one says is kept for as long as the object lives.
/// </summary>
internal static class SettingsReader
{
    private static readonly ImmutableSortedDictionary<string, string> None =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    private static readonly ConditionalWeakTable<AnalyzerConfigOptions, ImmutableSortedDictionary<string, string>>
        Cache = new();

    /// <summary>Gets a comparer that finds settings with the same keys and values equal.</summary>
    public static IEqualityComparer<ImmutableSortedDictionary<string, string>> ByContent { get; } = new Comparer();

    public static ImmutableSortedDictionary<string, string> Read(AnalyzerConfigOptions options) =>
        Cache.GetValue(options, static options => Pick(options));

    private static ImmutableSortedDictionary<string, string> Pick(AnalyzerConfigOptions options)
    {
        var settings = None;
        foreach (var key in KeysOf(options))
        {
            if (key.StartsWith(KnownOptions.Prefix, StringComparison.OrdinalIgnoreCase)
                && options.TryGetValue(key, out var value))
            {
                settings = settings.SetItem(key, value);
            }
        }

        return settings;
    }

    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            // A host may leave the enumeration out; the keys that exist can still be asked for.
            return KnownOptions.Keys;
        }
    }

    private sealed class Comparer : IEqualityComparer<ImmutableSortedDictionary<string, string>>
    {
        public bool Equals(
            ImmutableSortedDictionary<string, string>? x,
            ImmutableSortedDictionary<string, string>? y) =>
            ReferenceEquals(x, y) || (x is not null && y is not null && x.Count == y.Count && x.SequenceEqual(y));

        public int GetHashCode(ImmutableSortedDictionary<string, string> obj)
        {
            var hash = 17;
            foreach (var setting in obj)
            {
                hash = unchecked((hash * 31) + StringComparer.OrdinalIgnoreCase.GetHashCode(setting.Key));
                hash = unchecked((hash * 31) + StringComparer.Ordinal.GetHashCode(setting.Value));
            }

            return hash;
        }
    }
}
