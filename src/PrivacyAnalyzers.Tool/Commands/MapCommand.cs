using System.CommandLine;
using PrivacyAnalyzers.Tool.Map;
using PrivacyAnalyzers.Tool.Output;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>privacy map</c>: draws where personal data goes, as a page for a browser.</summary>
internal static class MapCommand
{
    private const string DefaultFile = "privacy-map.html";

    public static Command Create(Screen screen)
    {
        var input = new InputOptions();
        var output = new Option<FileInfo>("--output", "-o")
        {
            Description = Texts.Format("Help_MapOutput", DefaultFile),
            DefaultValueFactory = static _ => new FileInfo(DefaultFile),
        };
        var command = new Command("map", Texts.Get("Help_Map"));
        input.AddTo(command);
        command.Options.Add(output);
        command.SetAction((parsed, cancel) => PrivacyCommand.GuardAsync(screen, async () =>
        {
            var facts = await Scanning.RunAsync(input.RequestIn(parsed), screen, cancel);
            FindingReport.ShowFailures(facts, screen);
            await screen.DeliverAsync(parsed.GetValue(output)!.FullName, MapPage.Write(facts), cancel);
            return ExitCode.Of(facts);
        }));
        return command;
    }
}
