using PrivacyAnalyzers.CodeFixes.Refactorings;
using PrivacyAnalyzers.Taxonomy;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Refactorings;

public sealed class PickCategoryRefactoringTests
{
    private static readonly RefactoringVerifier Refactoring = Verify.Verify.Refactoring<PickCategoryRefactoring>();

    [Theory]
    [InlineData("class Row { public string X { get; set; } = \"\"; }",
        "class Row { [HealthData] public string X { get; set; } = \"\"; }")]
    [InlineData("class Row\n{\n    public string? X;\n}", "class Row\n{\n    [HealthData]\n    public string? X;\n}")]
    [InlineData("record Row(string X);", "record Row([property: HealthData] string X);")]
    [InlineData("class Row { [ContactData(Subject = default)] public string? X; }",
        "class Row { [HealthData(Subject = default)] public string? X; }")]
    public Task Member_is_tagged_with_the_chosen_category(string before, string after) =>
        Refactoring.Makes("X", before, after, "[HealthData]");

    [Fact]
    public Task Every_category_is_offered() => Refactoring.Offers(
        "X",
        "class Row { public string? X; }",
        [.. Enum.GetNames<DataCategory>()
            .Where(static category => category != nameof(DataCategory.Unspecified))
            .Select(static category => $"[{category}Data]")]);

    [Theory]
    [InlineData("class X { public string? A; }")]
    [InlineData("class Row { void X() { } }")]
    [InlineData("class Row { void M() { var X = 1; _ = X; } }")]
    public Task Other_declaration_is_left_alone(string code) => Refactoring.Offers("X", code);
}
