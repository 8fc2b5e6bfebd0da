using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Models;

namespace PrivacyAnalyzers.Tests.Flow;

/// <summary>
/// Runs the annotated files below Cases: a line that ends in <c>// flow: a b</c> must report exactly the data made by
/// <c>Source("a")</c> and <c>Source("b")</c>, every other line nothing. What these methods do is told by a model file,
/// <c>PrivacyModels.txt</c>, as in any project; data with a protection may reach every sink. A file whose first line is
/// <c>// since: 14</c> is left out where the compiler does not know that version of the language. Where the engine is
/// known to differ from what happens at run time, <c>limit: reports nothing</c> says so; see <c>docs/limits.md</c>.
/// </summary>
public sealed partial class FlowCaseTests
{
#if ROSLYN_4_8
    private const int NewestLanguage = 12;
#else
    private const int NewestLanguage = 14;
#endif

    public static TheoryData<string> Files()
    {
        var files = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(FlowCode.Folder, "*.cs").Where(IsUnderstood).Order())
        {
            files.Add(Path.GetFileNameWithoutExtension(file));
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Each_line_reports_the_sources_that_it_announces(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(FlowCode.Folder, file + ".cs"));
        var compilation = FlowCode.Compile(file, text);
        AssertNone(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));

        var reported = await FlowCode.AnalyzeAsync(compilation);

        AssertNone(reported.Where(static d => d.Id != "FLOW"));
        AssertNone(Differences(text, Found(reported)));
    }

    [Fact]
    public void Every_row_of_the_model_file_is_about_a_member_of_the_prelude()
    {
        var models = new ModelContext { Files = [FlowCode.Models] };
        Assert.Empty(ModelCatalog.For(FlowCode.Compile("Models", ""), models).Problems());
    }

    private static bool IsUnderstood(string file) =>
        Since().Match(File.ReadLines(file).First()) is not { Success: true } since
        || int.Parse(since.Groups[1].Value, CultureInfo.InvariantCulture) <= NewestLanguage;

    private static void AssertNone(IEnumerable<object> mistakes)
    {
        if (mistakes.ToList() is { Count: > 0 } all)
        {
            Assert.Fail(string.Join('\n', all));
        }
    }

    private static IEnumerable<string> Differences(string text, ILookup<int, string> found) =>
        from line in text.Split('\n').Select(static (code, index) => (Number: index + 1, Code: code))
        let announced = Listed(Expected(line.Code).Split(' '))
        let reported = Listed(found[line.Number])
        where announced != reported
        select $"{line.Number}: reports [{reported}], announces [{announced}]: {line.Code.Trim()}";

    private static string Expected(string code) => Limited().Match(code) is { Success: true } limit
        ? limit.Groups[1].Value.Replace("nothing", "", StringComparison.Ordinal)
        : Announced().Match(code).Groups[1].Value;

    private static string Listed(IEnumerable<string> names) => string.Join(' ', names.Distinct().Order());

    private static ILookup<int, string> Found(IEnumerable<Diagnostic> reported) => reported.ToLookup(
        static d => d.Location.GetLineSpan().StartLinePosition.Line + 1,
        FlowCode.SourceOf);

    [GeneratedRegex(@"limit: reports ([\w ]*\w)")]
    private static partial Regex Limited();

    [GeneratedRegex(@"// flow: ([\w ]*\w)")]
    private static partial Regex Announced();

    [GeneratedRegex(@"^// since: (\d+)$")]
    private static partial Regex Since();
}
