using PrivacyAnalyzers.CodeFixes.Refactorings;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Refactorings;

public sealed class SpreadTagsRefactoringTests
{
    private static readonly RefactoringVerifier Refactoring = Verify.Verify.Refactoring<SpreadTagsRefactoring>();

    [Fact]
    public Task Tags_of_an_entity_are_repeated_on_its_copy() => Refactoring.Makes(
        "Copy",
        "record Copy(string CaseCode, string FullName, int HouseholdSize, int Diagnosis);",
        "record Copy([property: PseudonymData] string CaseCode, [property: IdentityData] string FullName, "
            + "int HouseholdSize, int Diagnosis);",
        "Repeat the tags of 'Beneficiary'");

    [Fact]
    public Task Arguments_of_a_tag_are_repeated() => Refactoring.Makes(
        "Copy",
        "class Copy { public string? Guardian { get; set; } }\n"
            + "class Child { [FamilyData(Subject = DataSubject.Child)] public string? Guardian { get; set; } }",
        "class Copy { [FamilyData(Subject = DataSubject.Child)] public string? Guardian { get; set; } }\n"
            + "class Child { [FamilyData(Subject = DataSubject.Child)] public string? Guardian { get; set; } }");

    [Theory]
    [InlineData("class Copy { public string? Warehouse { get; set; } }")]
    [InlineData("class Copy { [IdentityData] public string? FullName { get; set; } }")]
    [InlineData("class Copy { public int FullName { get; set; } }")]
    public Task Type_without_copies_is_left_alone(string code) => Refactoring.Offers("Copy", code);

    [Fact]
    public Task Best_source_comes_first() => Refactoring.Offers(
        "Copy",
        "class Copy { public string? Phone { get; set; } public string? FullName { get; set; } }",
        "Repeat the tags of 'Beneficiary'",
        "Repeat the tags of 'Contact'",
        "Repeat the tags of 'SafeContact'");
}
