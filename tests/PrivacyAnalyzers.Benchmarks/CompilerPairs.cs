namespace PrivacyAnalyzers.Benchmarks;

/// <summary>Runs of the real compiler with an empty analyzer and with ours, in turn: processor time and
/// memory.</summary>
internal static class CompilerPairs
{
    private const double MemoryBar = 1.15;
    private const double MiB = 1024 * 1024;

    public static void Print(CompilerInput input, int pairs, double bar)
    {
        string empty = typeof(EmptyAnalyzer).Assembly.Location;
        string ours = AnalyzedBuild.Ours[0].GetType().Assembly.Location;
        CompilerProcess.Run(input, empty);
        CompilerCost first = CompilerProcess.Run(input, ours);
        Report.Line($"compiler {CompilerProcess.Version}, {first.Findings} findings");

        var processor = new List<(double, double)>();
        var memory = new List<(double, double)>();
        for (int pair = 1; pair <= pairs; pair++)
        {
            CompilerCost without = CompilerProcess.Run(input, empty);
            CompilerCost with = CompilerProcess.Run(input, ours);
            processor.Add((without.Processor.TotalSeconds, with.Processor.TotalSeconds));
            memory.Add((without.PeakMemory, with.PeakMemory));
            Report.Line($"{pair,3}: {Shown(without)}; {Shown(with)}");
        }

        Report.Ratio("processor time of the compiler process", processor, bar);
        Report.Ratio("peak memory of the compiler process", memory, MemoryBar);
    }

    private static string Shown(CompilerCost cost) => FormattableString.Invariant(
        $"{cost.Processor.TotalSeconds:F2} s {cost.PeakMemory / MiB:F0} MiB");
}
