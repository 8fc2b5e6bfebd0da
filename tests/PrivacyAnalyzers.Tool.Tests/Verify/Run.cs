using PrivacyAnalyzers.Tool.Commands;
using PrivacyAnalyzers.Tool.Output;

namespace PrivacyAnalyzers.Tool.Tests.Verify;

/// <summary>Runs the command as a shell does, with what it prints caught.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Out">What went to the standard output.</param>
/// <param name="Errors">What went to the standard error.</param>
internal sealed record Run(int Code, string Out, string Errors)
{
    public static async Task<Run> Of(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var screen = new Screen(
            Screen.ConsoleFor(output, isPlain: true), Screen.ConsoleFor(errors, isPlain: true), output, errors);
        var code = await PrivacyCommand.RunAsync(arguments, screen);
        return new(code, output.ToString(), errors.ToString());
    }
}
