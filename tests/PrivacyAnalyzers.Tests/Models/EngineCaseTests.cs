using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Tests.Flow;

namespace PrivacyAnalyzers.Tests.Models;

/// <summary>
/// Runs the files below Cases through the engine with the built-in rows and the real packages: exactly the lines that
/// end in <c>// leak</c> are found, and nothing that is protected.
/// </summary>
public sealed class EngineCaseTests
{
    private const string Announcement = "// leak";
    private const int AnyProtection = -1;

    private static string CaseFolder => Path.Combine(AppContext.BaseDirectory, "Models", "Cases");

    public static TheoryData<string> Files =>
        new(Directory.EnumerateFiles(CaseFolder, "*.cs")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order());

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Each_announced_line_leaks_and_no_other(string file)
    {
        var prelude = await File.ReadAllTextAsync(Path.Combine(CaseFolder, "Prelude.cs"));
        var text = await File.ReadAllTextAsync(Path.Combine(CaseFolder, $"{file}.cs"));
        var compilation = ModelledLibraries.Compile(file == "Prelude" ? [prelude] : [text, prelude]);

        var reported = await compilation
            .WithAnalyzers([new FlowProbe(static compilation => new TaggedKnowledge(compilation), AnyProtection)])
            .GetAnalyzerDiagnosticsAsync();

        Assert.Empty(reported.Where(static d => d.Id != "FLOW").Select(static d => d.GetMessage()));
        Assert.Equal(Announced(text), Found(reported, text));
    }

    private static IEnumerable<string> Announced(string text) =>
        text.Split('\n').Where(static line => line.EndsWith(Announcement, StringComparison.Ordinal)).Select(NameOf);

    private static IEnumerable<string> Found(IEnumerable<Diagnostic> reported, string text)
    {
        var lines = text.Split('\n');
        return reported
            .Select(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line)
            .Distinct()
            .Order()
            .Select(line => NameOf(lines[line]));
    }

    private static string NameOf(string line) => line.Replace(Announcement, "", StringComparison.Ordinal).Trim();
}
