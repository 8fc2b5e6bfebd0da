using PrivacyAnalyzers.Tool.Loading;
using PrivacyAnalyzers.Tool.Output;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>Code that is restored, loaded and ready to be looked at.</summary>
/// <param name="Input">Where the code is.</param>
/// <param name="Solution">The loaded projects.</param>
/// <param name="Preparation">Makes projects ready.</param>
internal sealed record ScanSession(InputPath Input, LoadedSolution Solution, ProjectPreparation Preparation)
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
            steps.Start(Texts.Get("Step_Load"));
            var solution = await SolutionLoader.LoadAsync(input, request.Restores, cancel);
            steps.Start(Texts.Get("Step_Analyze"), solution.Projects.Count);
            var profile = Profile.Of(request.Profile ?? Profile.Default);
            var preparation = new ProjectPreparation(solution, profile, request.Profile is not null)
            {
                SharedBaseline = request.Baseline,
            };
            return await look(new(input, solution, preparation), steps);
        });
    }
}
