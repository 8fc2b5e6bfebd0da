using NJsonSchema;
using PrivacyAnalyzers.Tool.Commands;
using PrivacyAnalyzers.Tool.Facts;
using PrivacyAnalyzers.Tool.Output;
using PrivacyAnalyzers.Tool.Tests.Verify;

namespace PrivacyAnalyzers.Tool.Tests.Output;

/// <summary>What <c>--sarif</c> writes is SARIF 2.1.0 by the schema of the standard.</summary>
public sealed class SarifWriterTests
{
    private static readonly SolutionFacts Facts = SampleFacts.All with
    {
        Findings =
        [
            .. SampleFacts.All.Findings,
            SampleFacts.Finding with { Way = [new("a b/näme #1.cs", 1, 2, 3, 4)], IsSuppressed = true },
            SampleFacts.Finding with { Place = null },
        ],
    };

    // As every command does; an environment may name no language at all.
    public SarifWriterTests() => Language.Choose(null);

    [Theory]
    [InlineData("", "")]
    [InlineData("\"text\"", "\"words\"")]
    [InlineData("\"startLine\": ", "\"startLine\": -")]
    [InlineData("\"kind\": \"inSource\"", "\"kind\": \"elsewhere\"")]
    public async Task The_log_is_valid_and_a_damaged_one_is_not(string part, string damage)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"));
        var log = SarifWriter.Write(Facts);

        var damaged = part.Length > 0 ? log.Replace(part, damage, StringComparison.Ordinal) : log;

        Assert.Equal(part.Length > 0, damaged != log);
        Assert.Equal(part.Length == 0, schema.Validate(damaged).Count == 0);
    }

    [Fact]
    public async Task A_log_without_findings_is_valid()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"));

        Assert.Empty(schema.Validate(SarifWriter.Write(Facts with { Findings = [] })));
    }
}
