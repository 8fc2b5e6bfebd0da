using System.Diagnostics;
using System.Globalization;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// The compiler of the newest installed SDK in a process of its own, as a build without a compiler server starts it.
/// Reads what Linux tells about a process, so it runs there only.
/// </summary>
internal static class CompilerProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(10);

    private static readonly string[] NotLoaded = ["CS8032", "CS9057", "CS8033", "CS8040", "AD0001", "error "];

    private static readonly string Compiler = Find();

    /// <summary>Gets the version of the SDK.</summary>
    public static string Version => Compiler.Split(Path.DirectorySeparatorChar)[^4];

    public static CompilerCost Run(CompilerInput input, string analyzer)
    {
        TimeSpan before = ProcessTree.ProcessorOfChildren();
        var start = new ProcessStartInfo("dotnet", ["exec", Compiler, $"@{input.Respond(analyzer)}"])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        long peak = PeakOf(process);
        process.WaitForExit();
        TimeSpan processor = ProcessTree.ProcessorOfChildren() - before;
        return new CompilerCost(processor, peak, Findings(output.GetAwaiter().GetResult()));
    }

    /// <summary>The kernel keeps the peak: whoever looks last knows all but the last moment.</summary>
    private static long PeakOf(Process process)
    {
        long peak = 0;
        long start = Stopwatch.GetTimestamp();
        while (!process.WaitForExit(Glance))
        {
            if (Stopwatch.GetElapsedTime(start) > Patience)
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException($"The compiler did not end within {Patience.TotalMinutes} minutes.");
            }

            peak = Math.Max(peak, PeakIn($"/proc/{process.Id}/status"));
        }

        return peak;
    }

    private static long PeakIn(string status)
    {
        try
        {
            string? line = File.ReadLines(status).FirstOrDefault(static line =>
                line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ')[^2], CultureInfo.InvariantCulture) * 1024;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return 0; // It has just ended.
        }
    }

    /// <summary>Code that does not compile, or an analyzer that is not loaded or crashes, measures something
    /// else.</summary>
    private static int Findings(string output)
    {
        string[] lines = output.Split('\n');
        string? wrong = lines.FirstOrDefault(static line =>
            NotLoaded.Any(id => line.Contains(id, StringComparison.Ordinal)));
        return wrong is null
            ? lines.Count(static line => line.Contains(" PRIV", StringComparison.Ordinal))
            : throw new InvalidOperationException(wrong);
    }

    private static string Find()
    {
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string sdks = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "sdk"));
        return Directory.EnumerateDirectories(sdks)
            .Where(static sdk => System.Version.TryParse(Path.GetFileName(sdk), out _))
            .OrderByDescending(static sdk => System.Version.Parse(Path.GetFileName(sdk)))
            .Select(static sdk => Path.Combine(sdk, "Roslyn", "bincore", "csc.dll"))
            .First(File.Exists);
    }
}
