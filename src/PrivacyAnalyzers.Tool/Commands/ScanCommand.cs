using System.CommandLine;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Configuration;
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
        var baseline = new Option<FileInfo?>("--baseline") { Description = Texts.Get("Help_BaselineFile") };
        baseline.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<FileInfo?>() is { } file && !(file.Exists && Baseline.IsBaseline(file.Name)))
                result.AddError(Texts.Format("Error_BaselineFile", file.FullName));
        });

        var command = new Command("scan", Texts.Get("Help_Scan"));
        input.AddTo(command);
        command.Options.Add(sarif);
        command.Options.Add(failOn);
        command.Options.Add(baseline);
        command.SetAction((parsed, cancel) => PrivacyCommand.GuardAsync(screen, async () =>
        {
            var request = input.RequestIn(parsed) with { Baseline = parsed.GetValue(baseline)?.FullName };
            var facts = await Scanning.RunAsync(request, screen, cancel);
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
