using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Models;

namespace PrivacyAnalyzers.Tool.Boundary;

/// <summary>
/// The rows of all projects that were looked at so far, and which of them another project needs: those about members of
/// assemblies that it can call.
/// </summary>
internal sealed class SolutionRows
{
    private readonly Dictionary<string, ImmutableArray<BoundaryRow>> _byProject = new(StringComparer.Ordinal);

    /// <summary>Gets all rows.</summary>
    public IEnumerable<BoundaryRow> All => _byProject
        .OrderBy(static pair => pair.Key, StringComparer.Ordinal)
        .SelectMany(static pair => pair.Value);

    /// <summary>Sets what the last run over a project gave.</summary>
    public void Set(string project, ImmutableArray<BoundaryRow> rows) => _byProject[project] = rows;

    /// <summary>Gets the rows that a project needs.</summary>
    /// <param name="project">The project.</param>
    /// <param name="own">The name of its assembly.</param>
    /// <param name="reachable">The names of the assemblies of this solution that it refers to.</param>
    /// <param name="written">The rows that the project has in model files of its own, which win.</param>
    /// <returns>The rows in a stable order.</returns>
    public ImmutableArray<BoundaryRow> For(
        string project,
        string own,
        IReadOnlySet<string> reachable,
        IReadOnlyList<MemberId> written) =>
        _byProject
            .SelectMany(static pair => pair.Value.Select(row => (Project: pair.Key, Row: row)))
            .Where(entry => reachable.Contains(entry.Row.Assembly)
                || (entry.Row.IsVirtual && entry.Row.Assembly == own))
            .GroupBy(static entry => entry.Row.Member, StringComparer.Ordinal)
            .Where(member => member.Any(entry => entry.Project != project)
                && !written.Any(id => id.Means(member.Key)))
            .SelectMany(static member => Together(member.Select(static entry => entry.Row)))
            .OrderBy(static row => row.Text, StringComparer.Ordinal)
            .ToImmutableArray();

    /// <summary>Makes the additional file that hands rows to the analyzers.</summary>
    public static AdditionalText File(ImmutableArray<BoundaryRow> rows) =>
        new RowFile(string.Join('\n', rows.Select(static row => row.Text)));

    // One implementation that does nothing says nothing about the others.
    private static IEnumerable<BoundaryRow> Together(IEnumerable<BoundaryRow> rows)
    {
        var distinct = rows.DistinctBy(static row => row.Text).ToList();
        return distinct.Exists(static row => row.Role != BoundaryRow.Neutral)
            ? distinct.Where(static row => row.Role != BoundaryRow.Neutral)
            : distinct;
    }
}
