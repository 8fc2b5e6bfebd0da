using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>Twice as many methods cost twice the time: of an application, and of methods that call each
/// other.</summary>
internal static class GrowthRun
{
    private const double Bar = 2.2;
    private const int Files = 1_000;
    private const int MembersPerTag = 50;
    private const int Methods = 2_000;

    public static void Print(int pairs)
    {
        var small = new GeneratedSolution(Files, MembersPerTag);
        var large = new GeneratedSolution(2 * Files, MembersPerTag);
        Compare($"{Files} -> {2 * Files} generated files", small.Compile, large.Compile, pairs);

        string web = Shape.Web(Methods).Text;
        string widerWeb = Shape.Web(2 * Methods).Text;
        Compare(
            $"{Methods} -> {2 * Methods} methods that call each other",
            () => InProcess.Compile(web),
            () => InProcess.Compile(widerWeb),
            pairs);
    }

    private static void Compare(string what, Func<Compilation> small, Func<Compilation> large, int pairs)
    {
        int findings = InProcess.Analyse(small());
        int moreFindings = InProcess.Analyse(large());
        var costs = new List<(double, double)>();
        for (int pair = 0; pair < pairs; pair++)
        {
            costs.Add((Seconds(small()), Seconds(large())));
        }

        (double once, double twice) = costs[0];
        Report.Line($"{what}: {findings} -> {moreFindings} findings, first pair {once:F2} s and {twice:F2} s");
        Report.Ratio("  processor time of the analysis", costs, Bar);
    }

    private static double Seconds(Compilation compilation) =>
        ProcessorClock.Of(() => InProcess.With(compilation).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult())
            .TotalSeconds;
}
