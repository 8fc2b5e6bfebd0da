namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>The C# projects of a solution, each after those that it refers to.</summary>
internal sealed class LoadedSolution
{
    private readonly Dictionary<LoadedProject, HashSet<LoadedProject>> _reachable = [];
    private readonly HashSet<LoadedProject> _used;

    /// <summary>Initializes a new instance of the <see cref="LoadedSolution"/> class.</summary>
    /// <param name="root">The folder that places are relative to.</param>
    /// <param name="projects">The projects.</param>
    /// <param name="failures">The projects that could not be loaded.</param>
    public LoadedSolution(string root, IEnumerable<LoadedProject> projects, IReadOnlyList<LoadFailure> failures)
    {
        Root = root;
        Failures = failures;
        var order = new List<LoadedProject>();
        foreach (var project in InOrder(projects))
            Visit(project, order);

        Projects = order;
        _used = order.SelectMany(static project => project.References).ToHashSet();
    }

    public string Root { get; }

    public IReadOnlyList<LoadFailure> Failures { get; }

    public IReadOnlyList<LoadedProject> Projects { get; }

    /// <summary>True where another project refers to this one.</summary>
    public bool IsUsed(LoadedProject project) => _used.Contains(project);

    /// <summary>Gets the projects that a project refers to, directly or not.</summary>
    public IReadOnlySet<LoadedProject> ReachableFrom(LoadedProject project) => _reachable[project];

    private static IEnumerable<LoadedProject> InOrder(IEnumerable<LoadedProject> projects) => projects
        .OrderBy(static project => project.FilePath, StringComparer.Ordinal)
        .ThenBy(static project => project.Name, StringComparer.Ordinal);

    private void Visit(LoadedProject project, List<LoadedProject> order)
    {
        var reachable = new HashSet<LoadedProject>();
        if (!_reachable.TryAdd(project, reachable))
            return;

        foreach (var needed in InOrder(project.References))
        {
            Visit(needed, order);
            reachable.Add(needed);
            reachable.UnionWith(_reachable[needed]);
        }

        order.Add(project);
    }
}
