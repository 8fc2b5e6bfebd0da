using BenchmarkDotNet.Attributes;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>A build of 2,000 files with an empty analyzer and with ours; 2 % of the members tagged, or none.</summary>
[InProcess]
[MemoryDiagnoser]
public class BuildBenchmarks
{
    private GeneratedSolution _solution = null!;

    [Params(0, 50)]
    public int MembersPerTag { get; set; }

    [GlobalSetup]
    public void Generate() => _solution = new GeneratedSolution(files: 2_000, MembersPerTag);

    [Benchmark(Baseline = true)]
    public int EmptyAnalyzer() => AnalyzedBuild.Run(_solution, AnalyzedBuild.Empty);

    [Benchmark]
    public int PrivacyAnalyzers() => AnalyzedBuild.Run(_solution, AnalyzedBuild.Ours);
}
