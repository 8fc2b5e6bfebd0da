using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>
/// What <c>PATH</c> on the command line means: a solution, a project, or a folder, which stands for the one solution in
/// it, else for every project in and below it.
/// </summary>
internal sealed class InputPath
{
    private static readonly string[] SolutionExtensions = [".sln", ".slnx", ".slnf"];
    private static readonly string[] Skipped = ["bin", "obj", "node_modules", "artifacts"];

    private InputPath(string root, string? solution, IReadOnlyList<string> projects)
    {
        Root = root;
        Solution = solution;
        Projects = projects;
    }

    /// <summary>Gets the folder that the places in reports are relative to.</summary>
    public string Root { get; }

    /// <summary>Gets the solution, or null.</summary>
    public string? Solution { get; }

    /// <summary>Gets the projects where there is no solution.</summary>
    public IReadOnlyList<string> Projects { get; }

    /// <summary>Gets what a restore is asked for: the files that were named.</summary>
    public IEnumerable<string> Files => Solution is null ? Projects : [Solution];

    /// <summary>Finds out what a path means.</summary>
    /// <param name="path">The argument.</param>
    /// <exception cref="ToolException">There is nothing to load at the path.</exception>
    public static InputPath Of(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            return OfFolder(full);

        if (!File.Exists(full))
            throw new ToolException(Texts.Format("Error_NoSuchPath", full), ExitCode.Usage);

        var root = Path.GetDirectoryName(full)!;
        if (IsSolution(full))
            return new(root, full, []);

        return Path.GetExtension(full).Equals(".csproj", StringComparison.OrdinalIgnoreCase)
            ? new(root, null, [full])
            : throw new ToolException(Texts.Format("Error_NotAProject", full), ExitCode.Usage);
    }

    private static InputPath OfFolder(string folder)
    {
        var solutions = Directory.EnumerateFiles(folder).Where(IsSolution).Order(StringComparer.Ordinal).ToList();
        if (solutions.Count == 1)
            return new(folder, solutions[0], []);

        if (solutions.Count > 1)
        {
            var names = string.Join(", ", solutions.Select(Path.GetFileName));
            throw new ToolException(Texts.Format("Error_SeveralSolutions", folder, names), ExitCode.Usage);
        }

        var projects = ProjectsIn(folder);
        return projects.Count > 0
            ? new(folder, null, projects)
            : throw new ToolException(Texts.Format("Error_NothingToLoad", folder), ExitCode.Usage);
    }

    private static List<string> ProjectsIn(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
        };
        return Directory.EnumerateFiles(folder, "*.csproj", options)
            .Where(path => !Path.GetRelativePath(folder, path)
                .Split(Path.DirectorySeparatorChar)
                .Any(static part => Skipped.Contains(part, StringComparer.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    private static bool IsSolution(string path) =>
        SolutionExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
