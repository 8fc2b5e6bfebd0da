using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// Runs a command and counts the processor time of all processes that come of it. Those that outlive it are handed to
/// this process as to their parent, so that none is missed; a compiler server is ended with the command that started
/// it. Asks Linux for that, so it runs there only.
/// </summary>
internal static class ProcessTree
{
    private const int SetChildSubreaper = 36;
    private const int TicksPerSecond = 100;
    private const int ChildUserTime = 15;
    private const int ChildSystemTime = 16;

    /// <summary>Runs a command to its end.</summary>
    /// <param name="folder">Where to run it.</param>
    /// <param name="arguments">What follows <c>dotnet</c>.</param>
    /// <param name="server">The name of the compiler server that it may start, or null.</param>
    /// <param name="accepted">The highest exit code of a command that did its work.</param>
    /// <returns>Its processor time.</returns>
    /// <exception cref="InvalidOperationException">The command failed, or did not start its server.</exception>
    public static TimeSpan Cost(string folder, IEnumerable<string> arguments, string? server = null, int accepted = 0)
    {
        if (prctl(SetChildSubreaper, 1, 0, 0, 0) != 0)
        {
            throw new InvalidOperationException("This system does not hand over processes.");
        }

        TimeSpan before = ProcessorOfChildren();
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using (Process process = Process.Start(start)!)
        {
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode > accepted)
            {
                throw new InvalidOperationException($"dotnet {string.Join(' ', start.ArgumentList)}: {output}");
            }
        }

        if (server is not null)
        {
            End(server);
        }

        while (waitpid(-1, 0, 0) > 0)
        {
            // Until all that came of the command has ended.
        }

        return ProcessorOfChildren() - before;
    }

    private static void End(string server)
    {
        List<int> found = [.. Directory.EnumerateDirectories("/proc")
            .Select(static path => int.TryParse(Path.GetFileName(path), CultureInfo.InvariantCulture, out int id)
                ? id
                : 0)
            .Where(id => id > 0 && CommandLine(id).Contains(server, StringComparison.Ordinal))];
        if (found.Count == 0)
        {
            throw new InvalidOperationException("The build started no compiler server.");
        }

        foreach (int id in found)
        {
            using Process process = Process.GetProcessById(id);
            process.Kill();
        }
    }

    private static string CommandLine(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <summary>Gets the processor time of the processes that this one started and that have ended.</summary>
    public static TimeSpan ProcessorOfChildren()
    {
        string[] fields = File.ReadAllText("/proc/self/stat").Split(' ');
        double ticks = long.Parse(fields[ChildUserTime], CultureInfo.InvariantCulture)
            + long.Parse(fields[ChildSystemTime], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds(ticks / TicksPerSecond);
    }

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int prctl(int option, nint second, nint third, nint fourth, nint fifth);

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int waitpid(int process, nint status, int options);
}
