using System.CommandLine;
using PrivacyAnalyzers.Tool.Output;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary>The command line of <c>privacy</c>.</summary>
internal static class PrivacyCommand
{
    /// <summary>Runs the command with the console of the process.</summary>
    /// <param name="arguments">What follows the name of the command.</param>
    /// <returns>A code of <see cref="ExitCode"/>.</returns>
    public static Task<int> RunAsync(string[] arguments) => RunAsync(arguments, Screen.OfProcess());

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">What follows the name of the command.</param>
    /// <param name="screen">Where it writes.</param>
    public static async Task<int> RunAsync(string[] arguments, Screen screen)
    {
        // The texts of options are made before the options are read.
        Language.Choose(Language.In(arguments));
        var root = new RootCommand(Texts.Get("Help_Root"));
        root.Subcommands.Add(ScanCommand.Create(screen));
        root.Subcommands.Add(BaselineCommand.Create(screen));
        root.Subcommands.Add(RegisterCommand.Create(screen));
        root.Subcommands.Add(MapCommand.Create(screen));
        root.Subcommands.Add(ExplainCommand.Create(screen));

        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                screen.Error(error.Message);

            return ExitCode.Usage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = screen.Out,
            Error = screen.Errors,
            EnableDefaultExceptionHandler = false,
        });
    }

    /// <summary>Runs an action and says what stopped it.</summary>
    /// <param name="screen">Where to say it.</param>
    /// <param name="action">The action.</param>
    public static async Task<int> GuardAsync(Screen screen, Func<Task<int>> action)
    {
        try
        {
            return await action();
        }
        catch (OperationCanceledException)
        {
            screen.Error(Texts.Get("Error_Interrupted"));
            return ExitCode.Interrupted;
        }
        catch (ToolException known)
        {
            screen.Error(known.Message);
            return known.ExitCode;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            screen.Error(failure.Message);
            return ExitCode.Failure;
        }
    }
}
