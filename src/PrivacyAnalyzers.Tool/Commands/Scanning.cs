using PrivacyAnalyzers.Tool.Analysis;
using PrivacyAnalyzers.Tool.Facts;
using PrivacyAnalyzers.Tool.Loading;
using PrivacyAnalyzers.Tool.Output;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary>Restores, loads and looks at code, and shows how far it is.</summary>
internal static class Scanning
{
    /// <summary>Looks at code.</summary>
    /// <param name="request">What to look at.</param>
    /// <param name="screen">Where to show progress.</param>
    /// <param name="cancel">Stops the scan.</param>
    /// <returns>All that was found.</returns>
    public static Task<SolutionFacts> RunAsync(ScanRequest request, Screen screen, CancellationToken cancel) =>
        ScanSession.RunAsync(
            request,
            screen,
            async (session, steps) =>
            {
                var scan = new SolutionScan(session.Preparation, steps);
                var facts = await scan.RunAsync(session.Solution, NameOf(session.Input), cancel);
                cancel.ThrowIfCancellationRequested();
                return facts;
            },
            cancel);

    private static string NameOf(InputPath input) => input.Solution is null && input.Projects.Count > 1
        ? Path.GetFileName(Path.TrimEndingDirectorySeparator(input.Root))
        : Path.GetFileNameWithoutExtension(input.Files.First());
}
