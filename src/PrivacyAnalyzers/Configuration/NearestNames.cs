namespace PrivacyAnalyzers.Configuration;

/// <summary>Finds the names that a misspelt one may have meant.</summary>
internal static class NearestNames
{
    private const int Most = 3;

    /// <summary>Gets up to three names within a third of the length of the misspelt one, nearest first.</summary>
    public static ImmutableArray<string> To(string misspelt, ImmutableArray<string> names)
    {
        var allowed = Math.Max(2, misspelt.Length / 3);
        return names
            .Select(name => (Name: name, Distance: Distance(misspelt, name)))
            .Where(candidate => candidate.Distance <= allowed)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(candidate => candidate.Name)
            .ToImmutableArray();
    }

    /// <summary>Counts the characters to insert, delete or replace, ignoring case (Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var above = row[j + 1];
                var same = char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[j]);
                row[j + 1] = Math.Min(same ? diagonal : diagonal + 1, Math.Min(above, row[j]) + 1);
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
