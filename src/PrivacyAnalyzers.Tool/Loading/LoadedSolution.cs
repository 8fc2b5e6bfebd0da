using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>The C# projects of a solution, each after those that it refers to.</summary>
internal sealed class LoadedSolution : IDisposable
{
    private readonly Workspace _workspace;

    /// <summary>Initializes a new instance of the <see cref="LoadedSolution"/> class.</summary>
    /// <param name="workspace">Holds the projects; it goes when the solution does.</param>
    /// <param name="root">The folder that places are relative to.</param>
    /// <param name="isAsked">Tells which projects were asked for; those that they refer to come along.</param>
    /// <param name="failures">The projects that could not be loaded.</param>
    public LoadedSolution(
        Workspace workspace,
        string root,
        Func<Project, bool> isAsked,
        IReadOnlyList<LoadFailure> failures)
    {
        _workspace = workspace;
        Root = root;
        Failures = failures;
        Projects = InOrder(workspace.CurrentSolution, isAsked);
    }

    public string Root { get; }

    public IReadOnlyList<LoadFailure> Failures { get; }

    public IReadOnlyList<Project> Projects { get; }

    public void Dispose() => _workspace.Dispose();

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
