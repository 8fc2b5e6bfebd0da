using Spectre.Console;

namespace PrivacyAnalyzers.Tool.Output;

/// <summary>
/// Where a run writes: results to the standard output, everything else to the standard error. Colours and a moving bar
/// appear on a terminal only; a file gets plain lines of any length.
/// </summary>
internal sealed class Screen(IAnsiConsole results, IAnsiConsole messages, TextWriter output, TextWriter errors)
{
    private const int PlainWidth = 100_000;

    public TextWriter Out { get; } = output;

    public TextWriter Errors { get; } = errors;

    public IAnsiConsole Results { get; } = results;

    public static Screen OfProcess()
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        return new(
            ConsoleFor(Console.Out, Console.IsOutputRedirected),
            ConsoleFor(Console.Error, Console.IsErrorRedirected),
            Console.Out,
            Console.Error);
    }

    /// <summary>Makes a console that writes plain text.</summary>
    public static IAnsiConsole ConsoleFor(TextWriter writer, bool isPlain)
    {
        var settings = new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) };
        if (isPlain)
        {
            settings.Ansi = AnsiSupport.No;
            settings.Interactive = InteractionSupport.No;
            settings.ColorSystem = ColorSystemSupport.NoColors;
        }

        var console = AnsiConsole.Create(settings);
        if (isPlain)
            console.Profile.Width = PlainWidth;

        return console;
    }

    public void Error(string message) => messages.MarkupLineInterpolated($"[red]{message}[/]");

    public void Note(string message) => messages.MarkupLineInterpolated($"[grey]{message}[/]");

    /// <summary>Writes a text to a file, or, where none is named, to the standard output.</summary>
    public async Task DeliverAsync(string? path, string text, CancellationToken cancel)
    {
        if (path is null)
        {
            await Out.WriteAsync(text.AsMemory(), cancel);
            return;
        }

        await AtomicFile.WriteAsync(path, text, cancel);
        Note(path);
    }

    /// <summary>Shows progress while something runs.</summary>
    public Task<T> WhileAsync<T>(Func<Steps, Task<T>> action) =>
        messages.Profile.Capabilities.Interactive
            ? messages.Progress()
                .AutoClear(true)
                .Columns(
                    new SpinnerColumn(),
                    new TaskDescriptionColumn(),
                    new ProgressBarColumn(),
                    new PercentageColumn())
                .StartAsync(context => action(new Steps(context)))
            : action(new Steps(null));
}
