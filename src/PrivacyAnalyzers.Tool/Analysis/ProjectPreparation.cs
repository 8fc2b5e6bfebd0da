using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Models;
using PrivacyAnalyzers.Tool.Facts;
using PrivacyAnalyzers.Tool.Loading;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>Makes the compilations of a solution ready, each after those that it refers to.</summary>
/// <param name="solution">The solution.</param>
/// <param name="profile">How loud the rules are.</param>
/// <param name="isChosen">Whether somebody chose the profile for this run.</param>
internal sealed class ProjectPreparation(LoadedSolution solution, Profile profile, bool isChosen)
{
    private readonly ReferenceImages _images = new();
    private readonly PlaceWriter _places = new(solution.Root);
    private readonly HashSet<string> _assemblies =
        solution.Projects.Select(static project => project.AssemblyName).ToHashSet(StringComparer.Ordinal);

    /// <summary>Gets the full path of a baseline that all projects share, or null.</summary>
    public string? SharedBaseline { get; init; }

    /// <summary>Gets the projects that are broken, so that only a part of them can be seen.</summary>
    public List<LoadFailure> Broken { get; } = [];

    /// <summary>Makes a project ready.</summary>
    /// <param name="project">The project.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>The project, or null if it has no code.</returns>
    public async Task<PreparedProject?> PrepareAsync(Project project, CancellationToken cancel)
    {
        if (await project.GetCompilationAsync(cancel) is not { } loaded || !loaded.SyntaxTrees.Any())
            return null;

        var isTest = TestProjects.Contains(project, loaded);
        var compilation = _images.Exchange(loaded, project.Solution);
        compilation = compilation.WithOptions(OptionsOf(compilation, isTest));
        var hasCallers = HasCallers(project);
        NoteErrors(project, compilation, cancel);
        NoteUnreadable(project, compilation);
        if (project.Solution.GetProjectDependencyGraph().GetProjectsThatDirectlyDependOnThisProject(project.Id).Any())
            _images.Add(project.Id, compilation, cancel);

        var files = ProjectFiles.Of(project, solution.Root, SharedBaseline);
        return new()
        {
            Compilation = compilation,
            Files = files,
            Configuration = project.AnalyzerOptions.AnalyzerConfigOptionsProvider,
            Context = new(project.Name, TitleOf(project), isTest, hasCallers, _assemblies, _places),
            Reachable = Reachable(project),
            Written = [.. ProjectModels.Read(files, cancel)
                .SelectMany(static file => file.Rows)
                .Select(static row => row.Member)],
        };
    }

    private CompilationOptions OptionsOf(Compilation compilation, bool isTest) => compilation.Options
        .WithSyntaxTreeOptionsProvider(new ProfileOptions(
            compilation.Options.SyntaxTreeOptionsProvider,
            isTest ? profile.With(Profile.Tests) : profile,
            isChosen))
        .WithGeneralDiagnosticOption(ReportDiagnostic.Default);

    private static string TitleOf(Project project) =>
        Path.GetFileNameWithoutExtension(project.FilePath) is { Length: > 0 } title ? title : project.Name;

    // One that refers to another may fill in its interfaces, and be called by it.
    private static bool HasCallers(Project project) =>
        project.ProjectReferences.Any()
        || project.Solution.GetProjectDependencyGraph().GetProjectsThatDirectlyDependOnThisProject(project.Id).Any();

    private static HashSet<string> Reachable(Project project) => project.Solution.GetProjectDependencyGraph()
        .GetProjectsThatThisProjectTransitivelyDependsOn(project.Id)
        .Select(id => project.Solution.GetProject(id)?.AssemblyName)
        .OfType<string>()
        .ToHashSet(StringComparer.Ordinal);

    private void NoteErrors(Project project, Compilation compilation, CancellationToken cancel)
    {
        var errors = compilation.GetParseDiagnostics(cancel)
            .Concat(compilation.GetDeclarationDiagnostics(cancel))
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToList();
        if (errors.Count == 0)
            return;

        var reason = Texts.Format("Error_BrokenProject", errors.Count, First(errors[0]));
        Broken.Add(new(Path.GetRelativePath(solution.Root, project.FilePath ?? project.Name), reason));
    }

    // The loader takes a file that it cannot read for an empty one.
    private void NoteUnreadable(Project project, Compilation compilation)
    {
        foreach (var empty in compilation.SyntaxTrees.Where(static tree => tree is { Length: 0, FilePath.Length: > 0 }))
        {
            if (SourceFault(empty.FilePath) is { } reason)
                Broken.Add(new(Path.GetRelativePath(solution.Root, project.FilePath ?? project.Name), reason));
        }
    }

    private static string? SourceFault(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return failure.Message;
        }
    }

    private string First(Diagnostic error) =>
        $"{_places.Of(error.Location)} {error.Id}: {error.GetMessage(Texts.Language)}".TrimStart();
}
