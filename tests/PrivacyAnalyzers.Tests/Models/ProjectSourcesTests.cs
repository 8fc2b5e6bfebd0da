using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Models;

/// <summary>A project that tags nothing, and says in its rows where personal data comes from.</summary>
public sealed class ProjectSourcesTests
{
    private const string Code = """
        static class Device
        {
            public static string Imei() => "1";

            public static void Show() => System.Console.WriteLine(Imei());
        }
        """;

    [Fact]
    public async Task Source_row_is_followed_where_nothing_is_tagged() =>
        Assert.Equal("PRIV1008", Assert.Single(await Analyze("source OnlineIdentifier return M:Device.Imei\n")).Id);

    [Fact]
    public async Task Rows_without_a_source_make_nothing_personal() =>
        Assert.Empty(await Analyze("sink Console value M:Device.Imei\n"));

    [Theory]
    [InlineData("Visit", 1)]
    [InlineData("HomeVisit", 1)]
    [InlineData("Appointment", 0)]
    public async Task Row_about_an_inherited_property_holds_for_objects_of_its_type(string type, int findings) =>
        Assert.Equal(findings, (await Analyze("source Identity return P:Visit.Title\n", $$"""
            abstract class Appointment { public string Title { get; set; } = ""; }
            class Visit : Appointment;
            class HomeVisit : Visit;
            static class Desk { static void Show({{type}} next) => System.Console.WriteLine(next.Title); }
            """)).Count());

    private static async Task<IEnumerable<Diagnostic>> Analyze(string rows, string code = Code)
    {
        var compilation = CSharpCompilation.Create(
            "Untagged",
            [CSharpSyntaxTree.ParseText(code)],
            Net100.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return await compilation
            .WithAnalyzers([new PersonalDataOnConsole()], new AnalyzerOptions([new ModelText(rows)]))
            .GetAnalyzerDiagnosticsAsync();
    }
}
