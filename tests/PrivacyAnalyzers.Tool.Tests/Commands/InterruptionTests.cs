using System.Diagnostics;
using System.Globalization;
using PrivacyAnalyzers.Tool.Tests.Verify;

namespace PrivacyAnalyzers.Tool.Tests.Commands;

/// <summary>Ctrl-C at a terminal sends a signal to the process; so do these tests.</summary>
public sealed class InterruptionTests
{
    private const string Before = "as it was";

    private static readonly string Program = Path.Combine(
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "PrivacyAnalyzers.Tool")),
        Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)),
        "privacy.dll");

    [Fact]
    public async Task A_run_that_is_stopped_says_so_and_leaves_the_file_as_it_was()
    {
        using var solution = new DiskSolution("stopped");
        solution.Add("Core", Snippets.Tag + Snippets.Person);
        solution.Write("out/register.md", Before);
        using var run = Start("register", solution["Core"], "-o", solution["out/register.md"], "-l", "en");
        var errors = run.StandardError.ReadToEndAsync();

        // From here on it has begun and is not over: packages are restored, projects are still to be loaded.
        await UntilAsync(() => File.Exists(solution["Core/obj/project.assets.json"]) || run.HasExited);
        Assert.False(run.HasExited, "The run was over before it could be stopped.");
        using (var signal = Process.Start("kill", ["-INT", run.Id.ToString(CultureInfo.InvariantCulture)]))
            await signal.WaitForExitAsync();

        await run.WaitForExitAsync();
        Assert.Equal(ExitCode.Interrupted, run.ExitCode);
        Assert.Contains("Stopped.", await errors, StringComparison.Ordinal);
        Assert.Equal(Before, await File.ReadAllTextAsync(solution["out/register.md"]));
        Assert.Single(Directory.EnumerateFileSystemEntries(solution["out"]));
    }

    private static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private static async Task UntilAsync(Func<bool> isReached)
    {
        while (!isReached())
            await Task.Delay(10);
    }
}
