namespace PrivacyAnalyzers.Tool.Register;

/// <summary>The first line in which a committed register differs from the code.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Committed">What is committed.</param>
/// <param name="Now">What the code says now.</param>
internal sealed record RegisterDifference(int Line, string Committed, string Now)
{
    private const int Shown = 160;

    /// <summary>Compares two texts; how their lines end does not matter.</summary>
    /// <returns>The first difference, or null.</returns>
    public static RegisterDifference? First(string committed, string now)
    {
        var before = LinesOf(committed);
        var after = LinesOf(now);
        for (var index = 0; index < Math.Max(before.Length, after.Length); index++)
        {
            var left = before.ElementAtOrDefault(index) ?? "";
            var right = after.ElementAtOrDefault(index) ?? "";
            if (left != right)
                return Cut(index + 1, left, right);
        }

        return null;
    }

    private static string[] LinesOf(string text) =>
        text.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    // Long lines begin alike; what differs has to be seen.
    private static RegisterDifference Cut(int line, string left, string right)
    {
        var same = left.Zip(right).TakeWhile(static pair => pair.First == pair.Second).Count();
        var start = same > Shown / 2 ? same - (Shown / 4) : 0;
        return new(line, From(left, start), From(right, start));
    }

    private static string From(string text, int start)
    {
        var rest = start > 0 && start <= text.Length ? $"…{text[start..]}" : text;
        return rest.Length > Shown ? $"{rest[..Shown]}…" : rest;
    }
}
