using System.Diagnostics;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>
/// Runs the <c>dotnet</c> command. The loader finds MSBuild by itself, in a process of its own; whether there is an SDK
/// that <c>global.json</c> accepts, the command says better than any library.
/// </summary>
internal static class DotnetSdk
{
    /// <summary>Makes sure that there is an SDK for the code in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cancel">Ends the command.</param>
    /// <exception cref="ToolException">There is none.</exception>
    public static async Task RequireAsync(string folder, CancellationToken cancel)
    {
        var (code, text) = await RunAsync(folder, ["--version"], cancel);
        if (code != 0)
            throw new ToolException($"{Texts.Get("Error_NoSdk")}{Environment.NewLine}{text.Trim()}", ExitCode.Failure);
    }

    /// <summary>Runs a command to its end.</summary>
    /// <param name="folder">Where to run it.</param>
    /// <param name="arguments">What follows <c>dotnet</c>.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>The exit code and all that it printed.</returns>
    public static async Task<(int Code, string Text)> RunAsync(
        string folder,
        IEnumerable<string> arguments,
        CancellationToken cancel)
    {
        using var process = Start(folder, arguments);
        using var stop = cancel.Register(static state => End((Process)state!), process);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var text = await output + await errors;
        await process.WaitForExitAsync(CancellationToken.None);
        cancel.ThrowIfCancellationRequested();
        return (process.ExitCode, text);
    }

    private static Process Start(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start) ?? throw new ToolException(Texts.Get("Error_NoSdk"), ExitCode.Failure);
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new ToolException(Texts.Get("Error_NoSdk"), ExitCode.Failure, missing);
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
