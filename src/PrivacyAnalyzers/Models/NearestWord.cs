namespace PrivacyAnalyzers.Models;

/// <summary>
/// The word that somebody probably meant: <c>sink</c> for <c>sinc</c>. Nearness is the number of letters to insert,
/// delete or replace, ignoring case; a word that differs in more than a third of its letters is not near, but two
/// letters may change places in a word of more than three.
/// </summary>
internal static class NearestWord
{
    /// <summary>Finds the nearest of some words.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="words">What could have been written.</param>
    /// <returns>The nearest word, the first of several in ordinal order, or an empty string.</returns>
    public static string To(string word, IEnumerable<string> words)
    {
        var nearest = string.Empty;
        var least = (word.Length <= 3 ? 1 : Math.Max(2, word.Length / 3)) + 1;
        foreach (var candidate in words.OrderBy(static candidate => candidate, StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - word.Length) >= least)
                continue;

            var distance = Distance(word, candidate);
            if (distance < least)
            {
                least = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                var distance = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + replaced);
                diagonal = row[j];
                row[j] = distance;
            }
        }

        return row[right.Length];
    }
}
