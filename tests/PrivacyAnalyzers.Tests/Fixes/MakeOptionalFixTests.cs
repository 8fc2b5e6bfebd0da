using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class MakeOptionalFixTests
{
    private const string Start = "using System.ComponentModel.DataAnnotations;\n"
        + "class Form\n{\n    [IdentityData] public string Name = \"\";\n\n    ";

    private static readonly FixVerifier Rule = Verify.Verify.Fix<MandatorySpecialData, MakeOptionalFix>().ForFiles();

    [Theory]
    [InlineData("[Required]\n    [BeliefData]\n    public string? Faith { get; set; }",
        "[BeliefData]\n    public string? Faith { get; set; }")]
    [InlineData("[BeliefData, Required(AllowEmptyStrings = true)] public string? Faith { get; set; }",
        "[BeliefData] public string? Faith { get; set; }")]
    [InlineData("[BeliefData] public required string? Faith;", "[BeliefData] public string? Faith;")]
    [InlineData("[BeliefData]\n    // If known.\n    required public string? Faith;",
        "[BeliefData]\n    // If known.\n    public string? Faith;")]
    [InlineData("[Required, HealthData] public required string? State { get; set; }",
        "[HealthData] public string? State { get; set; }")]
    public Task Member_becomes_optional(string before, string after) =>
        Rule.Mends(Start + before + "\n}", Start + after + "\n}");

    [Theory]
    [InlineData("[Required, BeliefData] public string Faith { get; set; } = \"\";")]
    [InlineData("[BeliefData] public required string Faith;")]
    public Task Member_that_cannot_be_null_is_left_alone(string member) => Rule.OffersNothing(Start + member + "\n}");

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_members_become_optional(FixAllScope scope) => Rule.MendsAll(
        scope,
        [Start + "[BeliefData] public required string? A;\n    [Required, HealthData] public string? B;\n}"],
        [Start + "[BeliefData] public string? A;\n    [HealthData] public string? B;\n}"]);
}
