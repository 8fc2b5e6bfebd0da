using System.Text.RegularExpressions;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Tests.Flow;

/// <summary>
/// Runs the annotated files below Cases: a line that ends in <c>// flow: a b</c> must report exactly the data made by
/// <c>Source("a")</c> and <c>Source("b")</c>, every other line nothing.
/// </summary>
public sealed partial class FlowCaseTests
{
    private const string Prelude = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Text;
        global using System.Threading.Tasks;
        global using static Flows;

        public static class Flows
        {
            public static string Source(string name) => name;
            public static string OtherSource(string name) => name;
            public static void Sink(object? value) { }
            public static string Protect(string value) => "";
        }
        """;

    public static TheoryData<string> Files()
    {
        var files = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(CaseFolder, "*.cs").Order())
        {
            files.Add(Path.GetFileNameWithoutExtension(file));
        }

        return files;
    }

    private static string CaseFolder => Path.Combine(AppContext.BaseDirectory, "Flow", "Cases");

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Each_line_reports_the_sources_that_it_announces(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(CaseFolder, file + ".cs"));
        var tree = CSharpSyntaxTree.ParseText(text, path: file + ".cs");
        var compilation = CSharpCompilation.Create(
            file,
            [tree, CSharpSyntaxTree.ParseText(Prelude, path: "Prelude.cs")],
            Net100.References.All,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));

        var reported = await compilation
            .WithAnalyzers([new FlowProbe(static compilation => new MadeUpKnowledge(compilation))])
            .GetAnalyzerDiagnosticsAsync();

        Assert.Empty(reported.Where(static d => d.Id != "FLOW").Select(static d => d.GetMessage()));
        Assert.Equal(Expected(text), Found(reported));
    }

    private static string Expected(string text) => string.Join('\n', text.Split('\n')
        .Select(static (line, index) => (Line: index + 1, Match: Announced().Match(line)))
        .Where(static l => l.Match.Success)
        .Select(static l => $"{l.Line}: {string.Join(' ', l.Match.Groups[1].Value.Split(' ').Order())}"));

    private static string Found(IEnumerable<Diagnostic> reported) => string.Join('\n', reported
        .Select(static d => (
            Line: d.Location.GetLineSpan().StartLinePosition.Line + 1,
            Source: Name().Match(SourceText(d)).Groups[1].Value))
        .GroupBy(static d => d.Line)
        .OrderBy(static group => group.Key)
        .Select(static group =>
            $"{group.Key}: {string.Join(' ', group.Select(static d => d.Source).Distinct().Order())}"));

    private static string SourceText(Diagnostic diagnostic)
    {
        var first = diagnostic.AdditionalLocations[0];
        return first.SourceTree!.GetText().ToString(first.SourceSpan);
    }

    [GeneratedRegex(@"// flow: ([\w ]*\w)")]
    private static partial Regex Announced();

    [GeneratedRegex("\"(\\w+)\"")]
    private static partial Regex Name();
}
