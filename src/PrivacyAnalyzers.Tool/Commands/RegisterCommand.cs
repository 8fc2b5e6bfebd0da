using System.CommandLine;
using PrivacyAnalyzers.Tool.Facts;
using PrivacyAnalyzers.Tool.Output;
using PrivacyAnalyzers.Tool.Register;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>privacy register</c>: writes the record of processing, or checks the one that is committed.</summary>
internal static class RegisterCommand
{
    public static Command Create(Screen screen)
    {
        var input = new InputOptions();
        var output = new Option<FileInfo?>("--output", "-o") { Description = Texts.Get("Help_RegisterOutput") };
        var format = new Option<string?>("--format", "-f") { Description = Texts.Get("Help_Format") };
        format.AcceptOnlyFromAmong(RegisterFormat.Names);
        var check = new Option<bool>("--check") { Description = Texts.Get("Help_Check") };

        var command = new Command("register", Texts.Get("Help_Register"));
        input.AddTo(command);
        command.Options.Add(output);
        command.Options.Add(format);
        command.Options.Add(check);
        command.Validators.Add(result =>
        {
            if (result.GetValue(check) && result.GetValue(output) is null)
                result.AddError(Texts.Get("Error_CheckNeedsOutput"));
        });
        command.SetAction((parsed, cancel) => PrivacyCommand.GuardAsync(screen, async () =>
        {
            var path = parsed.GetValue(output)?.FullName;
            var facts = await Scanning.RunAsync(input.RequestIn(parsed), screen, cancel);
            FindingReport.ShowFailures(facts, screen);
            var text = RegisterFormat.Write(
                parsed.GetValue(format) ?? RegisterFormat.Of(path), ProcessingRegister.Of(facts));
            if (parsed.GetValue(check))
                return await CheckAsync(path!, text, facts, screen, cancel);

            await screen.DeliverAsync(path, text, cancel);
            return ExitCode.Of(facts);
        }));
        return command;
    }

    private static async Task<int> CheckAsync(
        string path,
        string text,
        SolutionFacts facts,
        Screen screen,
        CancellationToken cancel)
    {
        var committed = File.Exists(path) ? await File.ReadAllTextAsync(path, cancel) : "";
        var difference = RegisterDifference.First(committed, text);
        if (difference is null)
            return ExitCode.Of(facts);

        screen.Error(Texts.Format("Error_StaleRegister", path, difference.Line, difference.Committed, difference.Now));
        return ExitCode.Findings;
    }
}
