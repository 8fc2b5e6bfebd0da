using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Tool.Boundary;
using PrivacyAnalyzers.Tool.Facts;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>Runs the rules and the collector over one project, in one analysis.</summary>
internal static class ProjectScan
{
    /// <summary>Looks at a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="rows">What other projects say about the members that it can call.</param>
    /// <param name="isFollowed">Whether other projects have to know what its members do.</param>
    /// <param name="cancel">Stops the analysis.</param>
    /// <returns>What was found.</returns>
    public static async Task<ProjectFacts> RunAsync(
        PreparedProject project,
        ImmutableArray<BoundaryRow> rows,
        bool isFollowed,
        CancellationToken cancel)
    {
        var context = project.Context;
        var collector = new FactCollector(context with { HasCallers = isFollowed && context.HasCallers });
        var files = rows.IsEmpty ? project.Files : project.Files.Add(SolutionRows.File(rows));
        var analysis = new CompilationWithAnalyzers(
            project.Compilation,
            AllRules.Create().Add(collector),
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(files, project.Configuration),
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: true));
        var found = await analysis.GetAnalyzerDiagnosticsAsync(cancel);
        return collector.Facts with
        {
            Findings = found
                .Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
                .Where(static diagnostic => diagnostic.Location.GetLineSpan().Path != RowFile.FilePath)
                .Select(diagnostic => FindingOf(diagnostic, project.Context))
                .OrderBy(static finding => finding.Place)
                .ThenBy(static finding => finding.Rule, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Message, StringComparer.Ordinal)
                .ToImmutableArray(),
        };
    }

    private static ScanFinding FindingOf(Diagnostic diagnostic, ProjectContext project) => new()
    {
        Rule = diagnostic.Id,
        Severity = diagnostic.Severity,
        Message = diagnostic.GetMessage(Texts.Language),
        Place = project.Places.Of(diagnostic.Location),
        Way = project.Places.Of(diagnostic.AdditionalLocations),
        Project = project.Title,
        Data = [.. Ids(diagnostic, FindingProperties.Symbols), .. Ids(diagnostic, FindingProperties.Members)],
        Sink = Property(diagnostic, FindingProperties.Sink),
        TargetId = Property(diagnostic, FindingProperties.Target),
        Properties = diagnostic.Properties
            .Where(static pair => pair.Value is not null)
            .ToImmutableSortedDictionary(static pair => pair.Key, static pair => pair.Value!, StringComparer.Ordinal),
        IsSuppressed = diagnostic.IsSuppressed,
    };

    private static string Property(Diagnostic diagnostic, string key) =>
        diagnostic.Properties.TryGetValue(key, out var value) ? value ?? "" : "";

    private static string[] Ids(Diagnostic diagnostic, string key) =>
        Property(diagnostic, key).Split(';', StringSplitOptions.RemoveEmptyEntries);
}
