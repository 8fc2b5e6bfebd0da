using System.Globalization;
using System.Text.RegularExpressions;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Models;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Tests.Verify;

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
    private const int AnyProtection = -1;
#if ROSLYN_4_8
    private const int NewestLanguage = 12;
#else
    private const int NewestLanguage = 14;
#endif

    internal const string Prelude = """
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
            public static void SinkWhole(object? value) { }
            public static string Protect(string value) => value;
            public static string Unprotect(string value) => value;
            public static string Encrypt(string value) => value;
            public static string Decrypt(string value) => value;
        }
        """;

    private static string CaseFolder => Path.Combine(AppContext.BaseDirectory, "Flow", "Cases");

    private static ModelText Models { get; } = new(File.ReadAllText(Path.Combine(CaseFolder, "PrivacyModels.txt")));

    public static TheoryData<string> Files()
    {
        var files = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(CaseFolder, "*.cs").Where(IsUnderstood).Order())
        {
            files.Add(Path.GetFileNameWithoutExtension(file));
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Each_line_reports_the_sources_that_it_announces(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(CaseFolder, file + ".cs"));
        var compilation = Compile(file, text);
        AssertNone(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));

        var reported = await compilation
            .WithAnalyzers([new FlowProbe(Knowledge, AnyProtection)])
            .GetAnalyzerDiagnosticsAsync();

        AssertNone(reported.Where(static d => d.Id != "FLOW"));
        AssertNone(Differences(text, Found(reported)));
    }

    [Fact]
    public void Every_row_of_the_model_file_is_about_a_member_of_the_prelude() =>
        Assert.Empty(ModelCatalog.For(Compile("Models", ""), new ModelContext { Files = [Models] }).Problems());

    private static CSharpCompilation Compile(string name, string text)
    {
        var language = new CSharpParseOptions(LanguageVersion.Preview);
        return CSharpCompilation.Create(
            name,
            [
                CSharpSyntaxTree.ParseText(text, language, path: name + ".cs"),
                CSharpSyntaxTree.ParseText(Prelude, language, path: "Prelude.cs"),
            ],
            Net100.References.All,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable));
    }

    private static PrivacyKnowledge Knowledge(Compilation compilation) => new(
        compilation,
        Classifier.Create(compilation, PrivacyOptions.Default, CancellationToken.None, hasOtherSources: true)!,
        PrivacyOptions.Default,
        [Models]);

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
        static d => Name().Match(SourceText(d)).Groups[1].Value);

    private static string SourceText(Diagnostic diagnostic)
    {
        var first = diagnostic.AdditionalLocations[0];
        return first.SourceTree!.GetText().ToString(first.SourceSpan);
    }

    [GeneratedRegex(@"limit: reports ([\w ]*\w)")]
    private static partial Regex Limited();

    [GeneratedRegex(@"// flow: ([\w ]*\w)")]
    private static partial Regex Announced();

    [GeneratedRegex(@"^// since: (\d+)$")]
    private static partial Regex Since();

    [GeneratedRegex("\"(\\w+)\"")]
    private static partial Regex Name();
}
