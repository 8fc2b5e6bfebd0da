namespace PrivacyAnalyzers.Models;

/// <summary>
/// Rows of a project that cannot stand beside an earlier one: repetitions, and contradictions such as <c>protect
/// Redacted number->return</c> and <c>step - number->return</c> about the same member. The earlier row counts.
/// </summary>
internal static class RowConflicts
{
    private static readonly char[] Separators = { '/', '\\' };

    /// <summary>Finds the conflicts.</summary>
    /// <param name="rows">The rows in the order in which they are read.</param>
    /// <returns>The later rows, each with what is wrong.</returns>
    public static ImmutableDictionary<ModelRow, ModelProblem> Among(IEnumerable<ModelRow> rows)
    {
        var conflicts = ImmutableDictionary.CreateBuilder<ModelRow, ModelProblem>();
        foreach (var member in rows.GroupBy(static row => (row.Member.Text, row.Condition)))
        {
            var kept = new List<ModelRow>();
            foreach (var row in member)
            {
                var problem = kept.Select(earlier => Between(earlier, row)).OfType<ModelProblem>().FirstOrDefault();
                if (problem is not null)
                    conflicts[row] = problem;
                else
                    kept.Add(row);
            }
        }

        return conflicts.ToImmutable();
    }

    private static ModelProblem? Between(ModelRow earlier, ModelRow row)
    {
        if (earlier.Role == row.Role && earlier.Kind == row.Kind && earlier.PortText == row.PortText)
            return new(ModelProblemKind.Duplicate, row.MemberOrigin, row.Member.Text, PlaceOf(earlier));

        return Contradict(earlier, row)
            ? new(ModelProblemKind.Contradiction, row.PortsOrigin, row.PortText, PlaceOf(earlier))
            : null;
    }

    private static bool Contradict(ModelRow earlier, ModelRow row) =>
        (earlier.Role == ModelRole.Neutral && row.SaysWhatFlows)
        || (row.Role == ModelRole.Neutral && earlier.SaysWhatFlows)
        || (earlier.SaysWhatFlows && row.SaysWhatFlows && earlier.PortText == row.PortText);

    private static string PlaceOf(ModelRow row)
    {
        var path = row.MemberOrigin.Path;
        var line = row.MemberOrigin.Lines.Start.Line + 1;
        return $"{path.Substring(path.LastIndexOfAny(Separators) + 1)}({line})";
    }
}
