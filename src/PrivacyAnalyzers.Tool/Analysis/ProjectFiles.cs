using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Tool.Loading;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>
/// The additional files of a project, with those that the package would find by itself (model and governance files and
/// registers beside the project file) and those beside the solution: projects without the package are read alike.
/// </summary>
internal static class ProjectFiles
{
    private static readonly string[] Patterns =
        ["PrivacyModels*.txt", "PrivacyGovernance*.txt", "PrivacyRegister*.json"];

    // What one project accepts is none of another's business: only the file beside the project counts.
    private const string Baselines = "PrivacyBaseline*.txt";

    /// <summary>Gets the files.</summary>
    /// <param name="project">The project.</param>
    /// <param name="root">The folder of the solution.</param>
    /// <param name="shared">A baseline that all projects share, or null.</param>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    public static ImmutableArray<AdditionalText> Of(LoadedProject project, string root, string? shared = null)
    {
        var known = project.AdditionalFiles;
        var own = Path.GetDirectoryName(project.FilePath);
        var folders = new[] { own, root }.OfType<string>().Distinct().Where(Directory.Exists);
        var found = folders
            .SelectMany(static folder => Patterns.SelectMany(pattern => Directory.EnumerateFiles(folder, pattern)))
            .Concat(own is null || !Directory.Exists(own) ? [] : Directory.EnumerateFiles(own, Baselines))
            .Concat(shared is null ? [] : [shared])
            .Distinct()
            .Where(path => !known.Any(file => Path.GetFullPath(file.Path) == path))
            .Order(StringComparer.Ordinal)
            .Select(static path => new TextOnDisk(path))
            .ToList();

        // Read at once: the analyzers, which ask later, have no way to say that one could not be read.
        found.ForEach(static file => file.GetText());
        return known.AddRange(found);
    }
}
