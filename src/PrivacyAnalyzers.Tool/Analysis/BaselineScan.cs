using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Taxonomy;
using PrivacyAnalyzers.Tool.Loading;
using PrivacyAnalyzers.Tool.Output;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>
/// Finds what a build would find without its baselines: project by project, since a build follows no data from one
/// into the next, and a baseline with more in it would be stale for the compiler.
/// </summary>
internal static class BaselineScan
{
    /// <summary>Restores, loads and looks at code, and shows how far it is.</summary>
    /// <param name="request">What to look at.</param>
    /// <param name="screen">Where to show progress.</param>
    /// <param name="cancel">Stops the scan.</param>
    /// <returns>The findings of each folder with a project.</returns>
    public static Task<BaselineFindings> RunAsync(ScanRequest request, Screen screen, CancellationToken cancel) =>
        ScanSession.RunAsync(
            request,
            screen,
            async (session, steps) =>
            {
                var (solution, preparation) = (session.Solution, session.Preparation);
                var folders = await LookAsync(solution, preparation, steps, cancel);
                return new BaselineFindings(folders, [.. solution.Failures, .. preparation.Broken]);
            },
            cancel);

    private static async Task<ImmutableSortedDictionary<string, FolderFindings>> LookAsync(
        LoadedSolution solution,
        ProjectPreparation preparation,
        Steps progress,
        CancellationToken cancel)
    {
        var folders = ImmutableSortedDictionary.CreateBuilder<string, FolderFindings>(StringComparer.Ordinal);
        foreach (var project in solution.Projects)
        {
            progress.Report(project.Name);
            if (preparation.Prepare(project, cancel) is not { } prepared)
                continue;

            var folder = Path.GetDirectoryName(project.FilePath)!;
            var found = await FindingsIn(prepared, folder, cancel);
            folders[folder] = folders.TryGetValue(folder, out var known) ? known.With(found) : found;
        }

        return folders.ToImmutable();
    }

    private static async Task<FolderFindings> FindingsIn(
        PreparedProject project,
        string folder,
        CancellationToken cancel)
    {
        var own = Path.Combine(folder, BaselineFindings.FileName);
        var baselines = project.Files.RemoveAll(static file => !Baseline.IsBaseline(file.Path));
        var elsewhere = baselines.RemoveAll(file => Path.GetFullPath(file.Path) == own);
        var accepted = Baseline.Read(elsewhere, Messages.Rules, cancel)?.Entries.Keys ?? [];
        var analysis = new CompilationWithAnalyzers(
            project.Compilation,
            AllRules.Create(),
            new AnalyzerOptions(project.Files.RemoveRange(baselines), project.Configuration));
        var found = await analysis.GetAnalyzerDiagnosticsAsync(cancel);
        return new(
            FindingCounts.Of(found.Where(IsToAccept), project.Compilation, cancel),
            FolderFindings.None.AcceptedElsewhere.Union(accepted));
    }

    // Mistakes in the configuration of the package are nobody's to accept.
    private static bool IsToAccept(Diagnostic finding) =>
        finding.Severity != DiagnosticSeverity.Hidden
        && finding.Descriptor.Category != nameof(RuleGroup.Configuration);
}
