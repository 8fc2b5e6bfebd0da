using System.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>Measures the processor time of this process, all threads together, after a full collection.</summary>
internal static class ProcessorClock
{
    public static TimeSpan Of(Action work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return process.TotalProcessorTime - before;
    }
}
