using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// Measures processor time, which other work on the machine disturbs less than the clock. A build with an empty
/// analyzer and one with ours alternate, so that both see the same machine; the median of the ratios counts.
/// </summary>
internal static class PairedRun
{
    public static void Print(TextWriter output, int files, int membersPerTag, int pairs)
    {
        var solution = new GeneratedSolution(files, membersPerTag);
        int findings = AnalyzedBuild.Run(solution, AnalyzedBuild.Ours);
        AnalyzedBuild.Run(solution, AnalyzedBuild.Empty);
        string tagged = membersPerTag == 0 ? "no member tagged" : $"one member in {membersPerTag} tagged";
        output.WriteLine($"{files} files, {tagged}, {AnalyzedBuild.Ours.Length} analyzers, {findings} findings");

        double[] ratios = new double[pairs];
        for (int pair = 0; pair < pairs; pair++)
        {
            TimeSpan empty = Measure(solution, AnalyzedBuild.Empty);
            TimeSpan ours = Measure(solution, AnalyzedBuild.Ours);
            ratios[pair] = ours / empty;
            output.WriteLine(Line(
                $"{pair + 1,3}: {empty.TotalSeconds:F2} s, {ours.TotalSeconds:F2} s, ratio {ratios[pair]:F3}"));
        }

        Array.Sort(ratios);
        output.WriteLine(Line($"median ratio {ratios[pairs / 2]:F3} ({ratios[0]:F3} to {ratios[^1]:F3})"));
    }

    private static TimeSpan Measure(GeneratedSolution solution, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        AnalyzedBuild.Run(solution, analyzers);
        process.Refresh();
        return process.TotalProcessorTime - before;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
