using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>
/// Loads projects by MSBuild itself, in a design-time build: everything that a build does before the compiler runs, in
/// processes of its own. A build log would need the whole build first, and it would have to be a full one.
/// </summary>
internal sealed partial class SolutionLoader(IProgress<string> progress)
{
    private readonly List<LoadFailure> _failures = [];

    /// <summary>Loads what a path means.</summary>
    /// <param name="input">The path.</param>
    /// <param name="cancel">Stops loading.</param>
    /// <returns>The projects that could be loaded, and why others could not.</returns>
    /// <exception cref="ToolException">There is no SDK, or no project could be loaded.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The solution that is returned disposes of it.")]
    public async Task<LoadedSolution> LoadAsync(InputPath input, CancellationToken cancel)
    {
        await DotnetSdk.RequireAsync(input.Root, cancel);
        var workspace = MSBuildWorkspace.Create();
        using var listening = workspace.RegisterWorkspaceFailedHandler(Note);
        try
        {
            await OpenAsync(workspace, input, cancel);
            var solution = new LoadedSolution(workspace, input.Root, input.Asks, Distinct(input.Root));
            return solution.Projects.Count > 0 ? solution : throw Nothing(input);
        }
        catch (Exception)
        {
            workspace.Dispose();
            throw;
        }
    }

    private async Task OpenAsync(MSBuildWorkspace workspace, InputPath input, CancellationToken cancel)
    {
        if (input.Solution is { } path)
        {
            await TryAsync(path, () => workspace.OpenSolutionAsync(path, new Steps(progress), cancel));
            return;
        }

        foreach (var project in input.Projects)
        {
            // A project that another one refers to is there already.
            if (!workspace.CurrentSolution.Projects.Any(known => known.FilePath == project))
                await TryAsync(project, () => workspace.OpenProjectAsync(project, new Steps(progress), cancel));
        }
    }

    private async Task TryAsync(string path, Func<Task> open)
    {
        try
        {
            await open();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Add(new(path, failure.Message));
        }
    }

    private void Note(WorkspaceDiagnosticEventArgs failed)
    {
        if (failed.Diagnostic.Kind == WorkspaceDiagnosticKind.Failure)
            Add(new(ProjectName().Match(failed.Diagnostic.Message).Groups[1].Value, failed.Diagnostic.Message));
    }

    private void Add(LoadFailure failure)
    {
        lock (_failures)
            _failures.Add(failure);
    }

    private List<LoadFailure> Distinct(string root)
    {
        lock (_failures)
        {
            return _failures
                .Select(failure => failure with { Project = Relative(root, failure.Project) })
                .Distinct()
                .OrderBy(static failure => failure.Project, StringComparer.Ordinal)
                .ThenBy(static failure => failure.Reason, StringComparer.Ordinal)
                .ToList();
        }
    }

    private static string Relative(string root, string path) =>
        path.Length == 0 ? path : Path.GetRelativePath(root, path);

    private ToolException Nothing(InputPath input)
    {
        var reasons = string.Join(Environment.NewLine, Distinct(input.Root).Select(static failure => failure.Reason));
        return new(Texts.Format("Error_NothingLoaded", reasons), ExitCode.Failure);
    }

    [GeneratedRegex(@"'([^'\r\n]+\.\w*proj)'")]
    private static partial Regex ProjectName();

    private sealed class Steps(IProgress<string> progress) : IProgress<ProjectLoadProgress>
    {
        public void Report(ProjectLoadProgress value) => progress.Report(Path.GetFileName(value.FilePath));
    }
}
