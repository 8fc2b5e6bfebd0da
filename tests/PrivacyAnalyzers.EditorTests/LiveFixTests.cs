using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.EditorTests;

/// <summary>The light bulb on the sample: every entry for every finding, applied, asked again, taken back.</summary>
public sealed class LiveFixTests(OpenSample sample, ITestOutputHelper output) : IClassFixture<OpenSample>
{
    private readonly Latencies _latencies = new();

    private Editor Editor => sample.Editor;

    [Fact]
    public async Task Project_brings_its_rules_and_fixes_along_and_compiles()
    {
        var compilation = await Editor.Project.GetCompilationAsync();

        Assert.DoesNotContain(compilation!.GetDiagnostics(), static one => one.Severity == DiagnosticSeverity.Error);
        Assert.Contains(Editor.Rules, static rule => rule.SupportedDiagnostics.Any(one => one.Id == "PRIV1001"));
        Assert.Contains(Editor.Fixes, static fix => fix.FixableDiagnosticIds.Contains("PRIV1001"));
    }

    [Fact]
    public async Task Every_entry_mends_its_finding_and_breaks_nothing()
    {
        var mended = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var document in Editor.Project.DocumentIds)
        {
            var findings = await _latencies.OfAsync("ask, document opened", () => Editor.AskAsync(document));
            for (var place = 0; place < findings.Length; place++)
            {
                for (var entry = 0; await MendAsync(document, findings, place, entry); entry++)
                {
                    mended.Add(findings[place].Id);
                    findings = await _latencies.OfAsync("ask, fix taken back", () => Editor.AskAsync(document));
                }
            }
        }

        Report(mended);
        Assert.Superset(
            new HashSet<string>
            {
                "PRIV1001", "PRIV1005", "PRIV4001", "PRIV4002", "PRIV5003", "PRIV5008", "PRIV7006", "PRIV8003",
                "PRIV9005",
            },
            mended);
    }

    [Fact]
    public async Task Findings_stay_while_somebody_types()
    {
        foreach (var document in Editor.Project.DocumentIds)
        {
            var findings = await Editor.AskAsync(document);
            if (findings.IsEmpty)
                continue;

            var before = await Editor.Project.GetDocument(document)!.GetTextAsync();
            Editor.Write(document, before.WithChanges(new TextChange(new TextSpan(0, 0), "// Somebody types.\n")));
            var compiled = await _latencies.OfAsync("compiler, after typing", () => Editor.CompileAsync(document));
            var now = await _latencies.OfAsync("ask, after typing", () => Editor.AskAsync(document));
            Editor.Write(document, before);

            Assert.DoesNotContain(compiled, static one => one.Severity == DiagnosticSeverity.Error);
            Assert.Equal(findings.Select(Shown), now.Select(Shown));
        }

        Report([]);
    }

    /// <summary>Applies an entry of the light bulb and takes it back.</summary>
    /// <returns>False when there are not so many entries.</returns>
    private async Task<bool> MendAsync(
        DocumentId document,
        ImmutableArray<Diagnostic> findings,
        int place,
        int entry)
    {
        var (state, finding) = (Editor.Project, findings[place]);
        var offers = await _latencies.OfAsync("light bulb", () => Editor.OffersAsync(document, finding));
        if (entry >= offers.Count)
            return false;

        var compiled = await Editor.CompileAsync(document);
        await Editor.ApplyAsync(offers[entry]);
        var now = await _latencies.OfAsync("ask, after a fix", () => Editor.AskAsync(document));
        var broken = (await Editor.CompileAsync(document)).Select(static one => one.Id)
            .Except(compiled.Select(static one => one.Id));
        var title = $"{finding.Id}: {offers[entry].Title}";

        Assert.True(Count(now, finding.Id) < Count(findings, finding.Id), title);
        Assert.True(!broken.Any(), $"{title} breaks: {string.Join(", ", broken)}");
        output.WriteLine($"{Path.GetFileName(finding.Location.SourceTree?.FilePath)}: {title}");
        await Editor.UndoAsync(state);
        return true;
    }

    private static int Count(IEnumerable<Diagnostic> findings, string id) => findings.Count(one => one.Id == id);

    private static string Shown(Diagnostic finding) =>
        $"{finding.Id} {finding.Location.SourceTree?.GetText().ToString(finding.Location.SourceSpan)}";

    private void Report(SortedSet<string> mended)
    {
        output.WriteLine($"Mended: {string.Join(", ", mended)}");
        foreach (var line in _latencies.Lines)
            output.WriteLine(line);
    }
}
