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
    public PreparedProject? Prepare(LoadedProject project, CancellationToken cancel)
    {
        var faults = new List<string>();
        var compilation = project.Compile(_images.Known, faults, cancel);
        foreach (var fault in faults)
            Note(project, fault);

        var isTest = TestProjects.Contains(project, compilation);
        compilation = compilation.WithOptions(OptionsOf(compilation, isTest));
        NoteErrors(project, compilation, cancel);
        if (solution.IsUsed(project))
            _images.Add(project, compilation, cancel);

        if (!compilation.SyntaxTrees.Any())
            return null;

        var files = ProjectFiles.Of(project, solution.Root, SharedBaseline);
        return new()
        {
            Compilation = compilation,
            Files = files,
            Configuration = project.Configuration,
            Context = new(project.Name, TitleOf(project), isTest, HasCallers(project), _assemblies, _places),
            Reachable = solution.ReachableFrom(project)
                .Select(static reached => reached.AssemblyName)
                .ToHashSet(StringComparer.Ordinal),
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

    private static string TitleOf(LoadedProject project) => Path.GetFileNameWithoutExtension(project.FilePath);

    // One that refers to another may fill in its interfaces, and be called by it.
    private bool HasCallers(LoadedProject project) => project.References.Count > 0 || solution.IsUsed(project);

    private void NoteErrors(LoadedProject project, Compilation compilation, CancellationToken cancel)
    {
        var errors = compilation.GetParseDiagnostics(cancel)
            .Concat(compilation.GetDeclarationDiagnostics(cancel))
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToList();
        if (errors.Count > 0)
            Note(project, Texts.Format("Error_BrokenProject", errors.Count, First(errors[0])));
    }

    private void Note(LoadedProject project, string reason) =>
        Broken.Add(new(Path.GetRelativePath(solution.Root, project.FilePath), reason));

    private string First(Diagnostic error) =>
        $"{_places.Of(error.Location)} {error.Id}: {error.GetMessage(Texts.Language)}".TrimStart();
}
