using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// Where the time of our rules goes on the generated solution: the compiler's own clock for each analyzer, slowest
/// first. Rules share their analysis, so the one that asks first is charged for all.
/// </summary>
internal static class RulesRun
{
    private const int Shown = 20;

    public static void Print(int files, int membersPerTag)
    {
        var solution = new GeneratedSolution(files, membersPerTag);
        Costs(solution);
        (DiagnosticAnalyzer Rule, TimeSpan Time)[] costs = Costs(solution);
        double all = costs.Sum(static cost => cost.Time.TotalMilliseconds);
        Report.Line($"{solution.FileCount} files, {costs.Length} rules, {all:F0} ms in rules");
        foreach ((DiagnosticAnalyzer rule, TimeSpan time) in costs.Take(Shown))
        {
            Report.Line($"{time.TotalMilliseconds,8:F1} ms  {rule.GetType().Name}");
        }
    }

    private static (DiagnosticAnalyzer Rule, TimeSpan Time)[] Costs(GeneratedSolution solution)
    {
        CompilationWithAnalyzers analyzed = solution.Compile().WithAnalyzers(
            AnalyzedBuild.Ours,
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                onAnalyzerException: null,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: true));
        AnalysisResult result =
            analyzed.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        return
        [
            .. result.AnalyzerTelemetryInfo
                .Select(static entry => (entry.Key, entry.Value.ExecutionTime))
                .OrderByDescending(static entry => entry.ExecutionTime),
        ];
    }
}
