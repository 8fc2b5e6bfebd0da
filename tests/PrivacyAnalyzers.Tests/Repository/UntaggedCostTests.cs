using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>
/// Where nothing is tagged no rule makes the compiler bind bodies for it: that costs for every body of the project.
/// Where something is, they share one look at each file (<see cref="FileBodies"/>): an action of the compiler's own for
/// operations, code blocks or syntax nodes costs more.
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

    // They look for words in the text, and bind what stands there.
    private static readonly string[] LookForWords =
    [
        "ClearRedactor", "PersonalDataFromUrl", "PersonalPlaceholder", "SuppressionWithoutReason",
        "UnfilledPlaceholder", "UnprotectedKeyRing",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Rules_look_into_no_file_without_their_words_where_nothing_is_tagged(OutputKind kind) =>
        Assert.Equal(LookForWords, await RulesWith(Untagged, kind, static counts => counts.SemanticModelActionsCount));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Rules_look_into_files_where_something_is_tagged(OutputKind kind) => Assert.True(
        (await RulesWith(Tagged, kind, static counts => counts.SemanticModelActionsCount)).Count
            > 2 * LookForWords.Length);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task No_rule_has_the_compiler_call_it_at_operations(OutputKind kind) =>
        Assert.Empty(await RulesWith(Tagged, kind, ActionsInBodies));

    private static async Task<List<string>> RulesWith(
        string code,
        OutputKind kind,
        Func<AnalyzerTelemetryInfo, int> count)
    {
        var compilation = CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText(code)],
            TestReferences.Web,
            new CSharpCompilationOptions(kind));
        var run = compilation.WithAnalyzers([.. AllRules.Instances]);
        var result = await run.GetAnalysisResultAsync(CancellationToken.None);
        return [.. result.AnalyzerTelemetryInfo
            .Where(entry => count(entry.Value) > 0)
            .Select(static entry => entry.Key.GetType().Name)
            .Order(StringComparer.Ordinal)];
    }

    private static int ActionsInBodies(AnalyzerTelemetryInfo counts) =>
        counts.OperationActionsCount
        + counts.OperationBlockActionsCount
        + counts.OperationBlockStartActionsCount
        + counts.CodeBlockActionsCount
        + counts.CodeBlockStartActionsCount
        + counts.SyntaxNodeActionsCount;
}
