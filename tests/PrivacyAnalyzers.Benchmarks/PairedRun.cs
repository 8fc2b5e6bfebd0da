namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// A build of the generated solution with an empty analyzer and with ours, in turn, so that both see the same machine.
/// First in this process, warm, as in a build server; then in processes of the real compiler, with their memory.
/// </summary>
internal static class PairedRun
{
    public static void Print(int files, int membersPerTag, int pairs)
    {
        var solution = new GeneratedSolution(files, membersPerTag);
        double bar = membersPerTag == 0 ? 1.02 : 1.10;
        PrintWarm(solution, membersPerTag, pairs, bar);

        using var folder = new ScratchFolder();
        solution.WriteTo(folder.Path);
        CompilerPairs.Print(new CompilerInput(folder.Path, []), pairs, bar);
    }

    private static void PrintWarm(GeneratedSolution solution, int membersPerTag, int pairs, double bar)
    {
        int findings = AnalyzedBuild.Run(solution, AnalyzedBuild.Ours);
        AnalyzedBuild.Run(solution, AnalyzedBuild.Empty);
        string tagged = membersPerTag == 0 ? "no member tagged" : $"one member in {membersPerTag} tagged";
        Report.Line(
            $"{solution.FileCount} files, {tagged}, {AnalyzedBuild.Ours.Length} analyzers, {findings} findings");

        var costs = new List<(double, double)>();
        for (int pair = 1; pair <= pairs; pair++)
        {
            TimeSpan empty = ProcessorClock.Of(() => AnalyzedBuild.Run(solution, AnalyzedBuild.Empty));
            TimeSpan ours = ProcessorClock.Of(() => AnalyzedBuild.Run(solution, AnalyzedBuild.Ours));
            costs.Add((empty.TotalSeconds, ours.TotalSeconds));
            Report.Line($"{pair,3}: {empty.TotalSeconds:F2} s, {ours.TotalSeconds:F2} s, ratio {ours / empty:F3}");
        }

        Report.Ratio("processor time, warm, in this process", costs, bar);
    }
}
