using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>A project in which nothing is tagged sees what the README says, and nothing else.</summary>
public sealed partial class UntaggedProjectTests
{
    private const string Code = """
        using System;
        using System.Diagnostics.CodeAnalysis;
        using System.IO;
        using Microsoft.AspNetCore.DataProtection;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.Extensions.Compliance.Classification;
        using Microsoft.Extensions.Compliance.Redaction;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;

        public sealed class Patient
        {
            public string FirstName { get; set; } = "";
            public string CaseNotes { get; set; } = "";
            public bool ConsentToShare { get; set; } = true;
        }

        public sealed class User : IdentityUser
        {
            public string? MobilePhone { get; set; }
        }

        public sealed class SearchController : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            public string Find([Microsoft.AspNetCore.Mvc.FromQuery] string phone) => phone;
        }

        public static class Setup
        {
            [SuppressMessage("Privacy", "PRIV1001")]
            public static void Add(IServiceCollection services, ILogger logger, string text, DirectoryInfo keys)
            {
                logger.LogInformation("Sent to {Email}", text);
                services.AddDataProtection().PersistKeysToFileSystem(keys);
                services.AddRedaction(set => set.SetFallbackRedactor<NullRedactor>());
            }
        }
        """;

    [Fact]
    public async Task Only_the_rules_that_the_readme_names_look_at_an_untagged_project()
    {
        var baseline = new ModelText(
            "by Awa\nwhy old code\nPRIV1001 M:Subject.M P:Beneficiary.Phone Log", "PrivacyBaseline.txt");
        var run = Compile("class Parcel;").WithAnalyzers(
            [.. AllRules.Instances], new AnalyzerOptions([baseline]));
        var result = await run.GetAnalysisResultAsync(CancellationToken.None);

        var looking = result.AnalyzerTelemetryInfo
            .Where(static entry => Looks(entry.Value))
            .Select(static entry => AllRules.DescriptorOf(entry.Key))
            .Where(static rule => rule.IsEnabledByDefault)
            .Select(static rule => rule.Id);
        Assert.Equal(Named().Order(StringComparer.Ordinal), looking.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_rules_that_the_readme_names_find_something_as_loud_as_it_says()
    {
        var compilation = Compile(Code);
        Assert.Empty(compilation.GetDiagnostics().Where(static found => found.Severity == DiagnosticSeverity.Error));

        var found = await compilation.WithAnalyzers([.. AllRules.Instances]).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(
            Named().Where(static id => !id.StartsWith("PRIV9", StringComparison.Ordinal))
                .Select(static id => $"{id} {LoudnessOf(id)}")
                .Order(StringComparer.Ordinal),
            found.Select(static one => $"{one.Id} {one.Severity}").Distinct().Order(StringComparer.Ordinal));
    }

    private static CSharpCompilation Compile(string code) => CSharpCompilation.Create(
        "Project",
        [CSharpSyntaxTree.ParseText(code, Snippets.Parsing)],
        TestReferences.Web,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithNullableContextOptions(NullableContextOptions.Enable));

    private static bool Looks(AnalyzerTelemetryInfo counts) =>
        counts.AdditionalFileActionsCount
        + counts.CompilationActionsCount
        + counts.CompilationEndActionsCount
        + counts.OperationActionsCount
        + counts.OperationBlockActionsCount
        + counts.SemanticModelActionsCount
        + counts.SymbolActionsCount
        + counts.SyntaxTreeActionsCount > 0;

    private static string Sentence() => Paragraph().Match(RepositoryFiles.Read("README.md")).Value;

    private static DiagnosticSeverity LoudnessOf(string id) =>
        Suggestions().Contains(id) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;

    private static IEnumerable<string> Suggestions() =>
        Id().Matches(Sentence().Split("warnings")[0]).Select(static match => match.Value);

    private static IEnumerable<string> Named()
    {
        var range = Range().Match(Sentence());
        var first = int.Parse(range.Groups["first"].Value, CultureInfo.InvariantCulture);
        var last = int.Parse(range.Groups["last"].Value, CultureInfo.InvariantCulture);
        return Id().Matches(Sentence()).Select(static match => match.Value)
            .Union(Enumerable.Range(first, last - first + 1).Select(static number => $"PRIV{number}"));
    }

    [GeneratedRegex("A project in which nothing is tagged sees.*?\n\n", RegexOptions.Singleline)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"PRIV\d{4}")]
    private static partial Regex Id();

    [GeneratedRegex(@"PRIV(?<first>\d{4}) to\s+PRIV(?<last>\d{4})")]
    private static partial Regex Range();
}
