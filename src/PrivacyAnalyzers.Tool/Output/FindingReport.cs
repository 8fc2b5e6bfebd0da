using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Tool.Analysis;
using PrivacyAnalyzers.Tool.Facts;
using PrivacyAnalyzers.Tool.Resources;
using Spectre.Console;

namespace PrivacyAnalyzers.Tool.Output;

/// <summary>Shows findings to people: by rule, the loudest first, each with its place.</summary>
internal static class FindingReport
{
    public static void Show(SolutionFacts facts, Screen screen)
    {
        var console = screen.Results;
        foreach (var rule in facts.Open
            .GroupBy(static finding => finding.Rule)
            .OrderByDescending(static rule => rule.Max(static finding => finding.Severity))
            .ThenBy(static rule => rule.Key, StringComparer.Ordinal))
        {
            Show(rule.Key, rule.ToList(), console);
        }

        ShowFailures(facts, screen);
        console.WriteLine(Summary(facts));
    }

    /// <summary>Names the projects that could not be looked at, or only in part.</summary>
    public static void ShowFailures(SolutionFacts facts, Screen screen)
    {
        foreach (var failure in facts.Failures)
            screen.Error(Texts.Format("Report_Failure", failure.Project, failure.Reason));
    }

    private static void Show(string id, List<ScanFinding> findings, IAnsiConsole console)
    {
        var title = AllRules.Descriptors.TryGetValue(id, out var rule)
            ? rule.Title.ToString(Texts.Language)
            : id;
        console.MarkupLineInterpolated($"[bold]{id}[/] {title} [grey]({findings.Count})[/]");
        foreach (var finding in findings)
        {
            var severity = Markup.Escape(Texts.Get($"Severity_{finding.Severity}"));
            console.Markup($"  [{ColourOf(finding.Severity)}]{severity}[/] ");
            console.WriteLine($"{finding.Place?.ToString() ?? finding.Project}  {finding.Message}");
        }

        console.WriteLine();
    }

    private static string ColourOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "red",
        DiagnosticSeverity.Warning => "yellow",
        _ => "blue",
    };

    private static string Summary(SolutionFacts facts)
    {
        int Count(DiagnosticSeverity severity) => facts.Open.Count(finding => finding.Severity == severity);
        return Texts.Format(
            "Report_Summary",
            facts.Projects.Length,
            facts.Data.Length,
            Count(DiagnosticSeverity.Error),
            Count(DiagnosticSeverity.Warning),
            Count(DiagnosticSeverity.Info),
            facts.Findings.Count(static finding => finding.IsSuppressed));
    }
}
