using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>
/// Where nothing is tagged no rule makes the compiler bind bodies for it: an action for operations, code blocks or
/// syntax nodes costs for every body of the project.
/// </summary>
public sealed class UntaggedCostTests
{
    private const string Untagged = """
        public sealed class Parcel { public string Code { get; set; } = ""; public int Weight => Code.Length; }
        """;

    private const string Tagged = """
        public sealed class Patient { [PrivacyAnalyzers.Annotations.HealthData] public string Finding = ""; }
        """;

    public static TheoryData<OutputKind> Kinds =>
        new(OutputKind.DynamicallyLinkedLibrary, OutputKind.ConsoleApplication);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Rules_look_into_no_body_where_nothing_is_tagged(OutputKind kind) =>
        Assert.Empty(await LookingIntoBodies(Untagged, kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Rules_look_into_bodies_where_something_is_tagged(OutputKind kind) =>
        Assert.NotEmpty(await LookingIntoBodies(Tagged, kind));

    private static async Task<IEnumerable<string>> LookingIntoBodies(string code, OutputKind kind)
    {
        var compilation = CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText(code)],
            TestReferences.Web,
            new CSharpCompilationOptions(kind));
        var run = compilation.WithAnalyzers([.. AllRules.Instances]);
        var result = await run.GetAnalysisResultAsync(CancellationToken.None);
        return result.AnalyzerTelemetryInfo
            .Where(static entry => LooksIntoBodies(entry.Value))
            .Select(static entry => entry.Key.GetType().Name);
    }

    private static bool LooksIntoBodies(AnalyzerTelemetryInfo counts) =>
        counts.OperationActionsCount
        + counts.OperationBlockActionsCount
        + counts.OperationBlockStartActionsCount
        + counts.CodeBlockActionsCount
        + counts.CodeBlockStartActionsCount
        + counts.SyntaxNodeActionsCount > 0;
}
