namespace PrivacyAnalyzers.Benchmarks;

/// <summary>What one run of the compiler cost.</summary>
/// <param name="Processor">User and system time of the whole process.</param>
/// <param name="PeakMemory">The most memory that it held at any time, in bytes.</param>
/// <param name="Findings">How many findings of ours it printed.</param>
internal sealed record CompilerCost(TimeSpan Processor, long PeakMemory, int Findings);
