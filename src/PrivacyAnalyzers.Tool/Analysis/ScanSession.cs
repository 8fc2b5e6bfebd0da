using PrivacyAnalyzers.Tool.Loading;
using PrivacyAnalyzers.Tool.Output;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>Code that is restored, loaded and ready to be looked at.</summary>
/// <param name="Input">Where the code is.</param>
/// <param name="Solution">The loaded projects.</param>
/// <param name="Preparation">Makes projects ready.</param>
/// <param name="Incomplete">The projects whose packages or imports are missing.</param>
internal sealed record ScanSession(
    InputPath Input,
    LoadedSolution Solution,
    ProjectPreparation Preparation,
    IReadOnlyList<LoadFailure> Incomplete)
{
    /// <summary>Makes code ready, looks at it, and shows how far it is.</summary>
    /// <param name="request">What to look at.</param>
    /// <param name="screen">Where to show progress.</param>
    /// <param name="look">Looks at the code.</param>
    /// <param name="cancel">Stops the run.</param>
    /// <returns>What <paramref name="look"/> found.</returns>
    public static async Task<T> RunAsync<T>(
        ScanRequest request,
        Screen screen,
        Func<ScanSession, Steps, Task<T>> look,
        CancellationToken cancel)
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
            var missing = await ImportCheck.RunAsync(input, solution.Projects, cancel);
            steps.Start(Texts.Get("Step_Analyze"), solution.Projects.Count);
            var profile = Profile.Of(request.Profile ?? Profile.Default);
            var preparation = new ProjectPreparation(solution, profile, request.Profile is not null)
            {
                SharedBaseline = request.Baseline,
            };
            return await look(new(input, solution, preparation, [.. unrestored, .. missing]), steps);
        });
    }
}
