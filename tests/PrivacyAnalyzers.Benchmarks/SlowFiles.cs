using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// Where the time goes on real code: the files whose diagnostics take longest, each asked for with a new engine,
/// so that what a file makes the engine read elsewhere counts too. Crashes are printed in full.
/// </summary>
internal static class SlowFiles
{
    private const int Shown = 15;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void Print(string folder, double percent)
    {
        Compilation compilation = MendedCode.Of(folder, percent).Compilation;
        InProcess.Bind(compilation);
        var times = compilation.SyntaxTrees
            .Select(tree => (Path: Path.GetRelativePath(folder, tree.FilePath), Time: TimeOf(compilation, tree)))
            .OrderByDescending(static file => file.Time)
            .ToList();
        var stopped = times.Count(static file => file.Time >= Patience);
        Report.Line($"{stopped} files did not end within {Patience.TotalSeconds} s");
        foreach ((string path, TimeSpan time) in times.Take(Shown))
        {
            Report.Line($"{time.TotalSeconds,6:F2} s {path}");
        }
    }

    private static TimeSpan TimeOf(Compilation compilation, SyntaxTree tree)
    {
        using var limit = new CancellationTokenSource(Patience);
        long start = Stopwatch.GetTimestamp();
        try
        {
            PrintCrashes(InProcess.With(compilation)
                .GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, limit.Token)
                .GetAwaiter().GetResult());
            return Stopwatch.GetElapsedTime(start);
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetElapsedTime(start);
        }
    }

    private static void PrintCrashes(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic crash in diagnostics.Where(static diagnostic => diagnostic.Id == "AD0001"))
        {
            Report.Line($"{crash} {crash.Descriptor.Description}");
        }
    }
}
