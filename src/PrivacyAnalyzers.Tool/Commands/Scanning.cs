using PrivacyAnalyzers.Tool.Analysis;
using PrivacyAnalyzers.Tool.Facts;
using PrivacyAnalyzers.Tool.Loading;
using PrivacyAnalyzers.Tool.Output;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary>Restores, loads and looks at code, and shows how far it is.</summary>
internal static class Scanning
{
    /// <summary>Looks at code.</summary>
    /// <param name="request">What to look at.</param>
    /// <param name="screen">Where to show progress.</param>
    /// <param name="cancel">Stops the scan.</param>
    /// <returns>All that was found.</returns>
    public static async Task<SolutionFacts> RunAsync(ScanRequest request, Screen screen, CancellationToken cancel)
    {
        var input = InputPath.Of(request.Path);
        return await screen.WhileAsync(async steps =>
        {
            IReadOnlyList<LoadFailure> unrestored = [];
            if (request.Restores)
            {
                steps.Start(Texts.Get("Step_Restore"));
                unrestored = await PackageRestore.RunAsync(input, cancel);
            }

            steps.Start(Texts.Get("Step_Load"));
            using var solution = await new SolutionLoader(steps).LoadAsync(input, cancel);
            steps.Start(Texts.Get("Step_Analyze"), solution.Projects.Count);
            var profile = Profile.Of(request.Profile ?? Profile.Default);
            var preparation = new ProjectPreparation(solution, profile, request.Profile is not null)
            {
                SharedBaseline = request.Baseline,
            };
            var facts = await new SolutionScan(preparation, steps).RunAsync(solution, NameOf(input), cancel);
            cancel.ThrowIfCancellationRequested();
            return facts with { Failures = [.. unrestored, .. facts.Failures] };
        });
    }

    private static string NameOf(InputPath input) => input.Solution is null && input.Projects.Count > 1
        ? Path.GetFileName(Path.TrimEndingDirectorySeparator(input.Root))
        : Path.GetFileNameWithoutExtension(input.Files.First());
}
