using System.Collections.Immutable;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Tool.Boundary;
using PrivacyAnalyzers.Tool.Facts;
using PrivacyAnalyzers.Tool.Loading;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>
/// Looks at a solution project by project, callees first. What is found out about the members of one project goes to
/// the others as rows of a model file, so that a value is followed from one into the next as it is into a library. A
/// project is looked at again when a later one says something new about members that it calls: an interface in one
/// project is often implemented in another that refers to it.
/// </summary>
/// <param name="preparation">Makes projects ready.</param>
/// <param name="progress">Hears the names of projects.</param>
internal sealed class SolutionScan(ProjectPreparation preparation, IProgress<string> progress)
{
    /// <summary>How often a project is looked at, at most.</summary>
    private const int Rounds = 3;

    private readonly SolutionRows _rows = new();
    private readonly Dictionary<string, ProjectFacts> _facts = new(StringComparer.Ordinal);
    private bool _isFollowed;

    /// <summary>Looks at a solution.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="name">How reports call it.</param>
    /// <param name="cancel">Stops the scan.</param>
    /// <returns>All that was found.</returns>
    public async Task<SolutionFacts> RunAsync(LoadedSolution solution, string name, CancellationToken cancel)
    {
        var projects = new List<PreparedProject>();
        foreach (var project in solution.Projects)
        {
            if (preparation.Prepare(project, cancel) is { } prepared)
                projects.Add(prepared);
        }

        // Where no project holds personal data, none can hand any on, and what methods do with theirs is no matter.
        _isFollowed = projects.Exists(project => project.HasPersonalData(cancel));
        foreach (var project in projects)
        {
            progress.Report(project.Context.Name);
            await LookAsync(project, cancel);
        }

        for (var round = 1; round < Rounds && await RepeatAsync(projects, cancel); round++)
        {
            // Until nobody has anything new to say.
        }

        return Merge(solution, name, projects);
    }

    private async Task<bool> RepeatAsync(List<PreparedProject> projects, CancellationToken cancel)
    {
        var isNew = false;
        foreach (var project in projects)
        {
            if (!Mentions(project, Changed(project.Rows, RowsFor(project))))
                continue;

            progress.Report(project.Context.Name);
            await LookAsync(project, cancel);
            isNew = true;
        }

        return isNew;
    }

    private async Task LookAsync(PreparedProject project, CancellationToken cancel)
    {
        project.Rows = RowsFor(project);
        var facts = await ProjectScan.RunAsync(project, project.Rows, _isFollowed, cancel);
        _facts[project.Context.Name] = facts;
        _rows.Set(project.Context.Name, facts.Rows);
    }

    private ImmutableArray<BoundaryRow> RowsFor(PreparedProject project) =>
        _rows.For(project.Context.Name, project.Compilation.AssemblyName ?? "", project.Reachable, project.Written);

    private static string[] Changed(ImmutableArray<BoundaryRow> before, ImmutableArray<BoundaryRow> now) =>
        now.ExceptBy(before.Select(static row => row.Text), static row => row.Text)
            .Concat(before.ExceptBy(now.Select(static row => row.Text), static row => row.Text))
            .Select(static row => row.Name)
            .Distinct()
            .ToArray();

    private static bool Mentions(PreparedProject project, string[] names)
    {
        if (names.Length == 0)
            return false;

        var search = new WordSearch(names);
        return project.Compilation.SyntaxTrees.Any(tree => search.In(tree.GetText()).Any());
    }

    // A project with several target frameworks says the same more than once.
    private static (string Rule, Place? Place, string Message, string Project) Identity(ScanFinding finding) =>
        (finding.Rule, finding.Place, finding.Message, finding.Place is null ? finding.Project : "");

    private SolutionFacts Merge(LoadedSolution solution, string name, List<PreparedProject> projects)
    {
        var facts = projects.Select(project => _facts[project.Context.Name]).ToList();
        var real = facts.Where(static project => !project.IsTest).ToList();
        var origins = new Origins(_rows.All);
        return new()
        {
            Name = name,
            Root = solution.Root,
            Projects = [.. facts.Select(static project => project.Project)],
            Data = [.. real.SelectMany(static project => project.Data).DistinctBy(static item => item.Id)
                .OrderBy(static item => item.Id, StringComparer.Ordinal)],
            Stored = [.. real.SelectMany(static project => project.Stored).Distinct()],
            Flows = [.. real.SelectMany(static project => project.Flows).Select(origins.Of)],
            Findings =
            [
                .. facts.SelectMany(static project => project.Findings)
                    .Where(StaleRows.In(facts, preparation.SharedBaseline, solution.Root))
                    .Select(origins.Of)
                    .DistinctBy(Identity),
            ],
            Declared = real.Aggregate(Declarations.None, static (all, project) => all.With(project.Declared)),
            Failures = [.. solution.Failures.Concat(preparation.Broken).Distinct()],
        };
    }
}
