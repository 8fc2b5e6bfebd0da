using System.CommandLine;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Tool.Output;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>privacy scan</c>: shows the findings of a solution.</summary>
internal static class ScanCommand
{
    private const string Warning = "warning";

    private static readonly Dictionary<string, DiagnosticSeverity?> Levels = new(StringComparer.Ordinal)
    {
        ["none"] = null,
        ["error"] = DiagnosticSeverity.Error,
        [Warning] = DiagnosticSeverity.Warning,
        ["info"] = DiagnosticSeverity.Info,
    };

    public static Command Create(Screen screen)
    {
        var input = new InputOptions();
        var sarif = new Option<FileInfo?>("--sarif") { Description = Texts.Get("Help_Sarif") };
        var failOn = new Option<string>("--fail-on")
        {
            Description = Texts.Get("Help_FailOn"),
            DefaultValueFactory = static _ => Warning,
        };
        failOn.AcceptOnlyFromAmong([.. Levels.Keys]);

        var command = new Command("scan", Texts.Get("Help_Scan"));
        input.AddTo(command);
        command.Options.Add(sarif);
        command.Options.Add(failOn);
        command.SetAction((parsed, cancel) => PrivacyCommand.GuardAsync(screen, async () =>
        {
            var facts = await Scanning.RunAsync(input.RequestIn(parsed), screen, cancel);
            if (parsed.GetValue(sarif) is { } file)
                await AtomicFile.WriteAsync(file.FullName, SarifWriter.Write(facts), cancel);

            FindingReport.Show(facts, screen);
            var level = Levels[parsed.GetValue(failOn)!];
            var isFailed = level is { } least && facts.Open.Any(finding => finding.Severity >= least);
            return isFailed ? ExitCode.Findings : ExitCode.Of(facts);
        }));
        return command;
    }
}
