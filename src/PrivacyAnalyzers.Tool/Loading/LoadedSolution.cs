using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>The C# projects of a solution, each after those that it refers to.</summary>
internal sealed class LoadedSolution : IDisposable
{
    private readonly MSBuildWorkspace _workspace;

    public LoadedSolution(MSBuildWorkspace workspace, InputPath input, IReadOnlyList<LoadFailure> failures)
    {
        _workspace = workspace;
        Root = input.Root;
        Failures = failures;
        Projects = InOrder(workspace.CurrentSolution, project => IsAsked(project, input));
    }

    public string Root { get; }

    public IReadOnlyList<LoadFailure> Failures { get; }

    public IReadOnlyList<Project> Projects { get; }

    public void Dispose() => _workspace.Dispose();

    // Beside a single project the loader also opens those that are built for it and not referred to, as analyzers are.
    private static bool IsAsked(Project project, InputPath input) =>
        input.Solution is not null || input.Projects.Contains(project.FilePath, StringComparer.Ordinal);

    private static List<Project> InOrder(Solution solution, Func<Project, bool> isAsked)
    {
        var projects = solution.Projects
            .Where(project => project.Language == LanguageNames.CSharp && isAsked(project))
            .OrderBy(static project => project.FilePath, StringComparer.Ordinal)
            .ThenBy(static project => project.Name, StringComparer.Ordinal)
            .ToList();
        var done = new HashSet<ProjectId>();
        var order = new List<Project>(projects.Count);
        foreach (var project in projects)
            Visit(project, solution, done, order);

        return order;
    }

    private static void Visit(Project project, Solution solution, HashSet<ProjectId> done, List<Project> order)
    {
        if (project.Language != LanguageNames.CSharp || !done.Add(project.Id))
            return;

        foreach (var needed in project.ProjectReferences
            .Select(reference => solution.GetProject(reference.ProjectId))
            .OfType<Project>()
            .OrderBy(static needed => needed.FilePath, StringComparer.Ordinal))
        {
            Visit(needed, solution, done, order);
        }

        order.Add(project);
    }
}
