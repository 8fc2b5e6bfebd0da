using System.Diagnostics;

namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>Runs the <c>dotnet</c> command as a user does, in English, and leaves no process behind.</summary>
internal static class DotnetCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a command to its end.</summary>
    /// <param name="workingDirectory">Where to run it.</param>
    /// <param name="arguments">For example "build", "-c", "Release".</param>
    /// <param name="environment">Variables to set, for example <c>DOTNET_CLI_UI_LANGUAGE</c>.</param>
    /// <returns>The exit code and the output.</returns>
    /// <exception cref="TimeoutException">The command took longer than five minutes and was stopped.</exception>
    public static async Task<CommandResult> RunAsync(
        string workingDirectory,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = Start(workingDirectory, arguments, environment);
        using var limit = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            var text = await output + await errors;
            await process.WaitForExitAsync(limit.Token);
            return new CommandResult(process.ExitCode, text);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took longer than {Patience}.");
        }
    }

    /// <summary>Starts a command that the caller watches and ends.</summary>
    /// <param name="workingDirectory">Where to run it.</param>
    /// <param name="arguments">The arguments of <c>dotnet</c>.</param>
    /// <param name="environment">Variables to set.</param>
    /// <returns>The process, with both outputs redirected.</returns>
    public static Process Start(
        string workingDirectory,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        ForgetTestRun(start.Environment);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    // `dotnet test` leaves variables that would make a nested build think that it belongs to the outer one, or speak
    // its
    // language.
    private static void ForgetTestRun(IDictionary<string, string?> environment)
    {
        string[] inherited = ["MSBuild", "VSTEST", "DOTNET_CLI_", "VSLANG", "PreferredUILang"];
        var names = environment.Keys
            .Where(name => inherited.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            .ToArray();
        foreach (var name in names)
        {
            environment.Remove(name);
        }
    }
}
