using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>
/// Finds imports that do not exist. Both the restore of packages and the loader pass over them in silence, as editors
/// do it, and show the rest of the project. MSBuild itself is asked only where a project, or a file that all projects
/// of a folder share, imports something by name: that takes a second.
/// </summary>
internal static partial class ImportCheck
{
    private static readonly string[] Shared =
        ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    /// <summary>Looks for imports that are missing.</summary>
    /// <param name="input">What is loaded.</param>
    /// <param name="projects">Its projects.</param>
    /// <param name="cancel">Stops MSBuild.</param>
    /// <returns>The projects with a missing import or SDK, in the words of MSBuild.</returns>
    public static async Task<IReadOnlyList<LoadFailure>> RunAsync(
        InputPath input,
        IEnumerable<Project> projects,
        CancellationToken cancel)
    {
        var failures = new List<LoadFailure>();
        if (!projects.SelectMany(FilesOf).Distinct().Any(Imports))
            return failures;

        foreach (var file in input.Files)
        {
            // A target that projects of all kinds have, and that does nothing.
            var (_, text) = await DotnetSdk.RunAsync(
                Path.GetDirectoryName(file)!,
                ["msbuild", file, "-t:GetTargetFrameworks", "-v:quiet", "-nologo", "-nodeReuse:false"],
                cancel);
            failures.AddRange(Missing().Matches(text).Select(error => new LoadFailure(
                Path.GetRelativePath(input.Root, Path.GetFullPath(error.Groups["file"].Value.Trim(), input.Root)),
                error.Groups["reason"].Value.Trim())));
        }

        return failures.Distinct().ToList();
    }

    private static IEnumerable<string> FilesOf(Project project)
    {
        if (project.FilePath is not { } path)
            yield break;

        yield return path;
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            foreach (var name in Shared)
                yield return Path.Combine(folder, name);
        }
    }

    private static bool Imports(string file) =>
        File.Exists(file) && File.ReadAllText(file).Contains("<Import ", StringComparison.Ordinal);

    // Relief.csproj(3,11): error MSB4019: The imported project "/code/build/Gone.props" was not found. […]
    [GeneratedRegex(
        @"^(?<file>[^\r\n(]+)\([\d,]+\): error (?<reason>MSB(4019|4236): [^\r\n\[]+)",
        RegexOptions.Multiline)]
    private static partial Regex Missing();
}
