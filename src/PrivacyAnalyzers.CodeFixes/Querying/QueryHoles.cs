using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Querying;

/// <summary>
/// The holes of an interpolated query that stand where a parameter can stand: <c>= '{b.Phone}'</c> and
/// <c>= {b.Phone}</c>, but not <c>from {table}</c> and <c>like '%{b.Phone}%'</c>.
/// </summary>
internal static class QueryHoles
{
    private const char Quote = '\'';

    private static readonly ImmutableHashSet<char> BeforeValue = ImmutableHashSet.Create('=', '<', '>', '(', ',');

    /// <summary>Gets the holes.</summary>
    /// <param name="query">The text of the query.</param>
    /// <returns>All holes and whether quotes stand around each; null where one is no value.</returns>
    public static IReadOnlyList<(InterpolationSyntax Hole, bool IsQuoted)>? In(InterpolatedStringExpressionSyntax query)
    {
        var holes = new List<(InterpolationSyntax, bool)>();
        var quotes = 0;
        for (var at = 0; at < query.Contents.Count; at++)
        {
            if (query.Contents[at] is not InterpolationSyntax hole)
            {
                quotes += TextAt(query, at).Count(static letter => letter == Quote);
                continue;
            }

            var (before, after) = (TextAt(query, at - 1), TextAt(query, at + 1));
            var isQuoted = quotes % 2 == 1;
            var isValue = isQuoted
                ? before.Length > 0 && before[before.Length - 1] == Quote && after.Length > 0 && after[0] == Quote
                : before.TrimEnd() is { Length: > 0 } start && BeforeValue.Contains(start[start.Length - 1]);
            if (!isValue || hole.FormatClause is not null || hole.AlignmentClause is not null)
                return null;

            holes.Add((hole, isQuoted));
        }

        return holes.Count == 0 ? null : holes;
    }

    /// <summary>Gets the text in a place of a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="at">The number of the part.</param>
    /// <returns>The text as it is written, or nothing for a hole and beyond the ends.</returns>
    public static string TextAt(InterpolatedStringExpressionSyntax query, int at) =>
        at >= 0 && at < query.Contents.Count && query.Contents[at] is InterpolatedStringTextSyntax text
            ? text.TextToken.Text
            : string.Empty;
}
