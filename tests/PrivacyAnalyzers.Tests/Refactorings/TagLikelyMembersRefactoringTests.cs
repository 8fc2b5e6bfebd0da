using PrivacyAnalyzers.CodeFixes.Refactorings;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Refactorings;

public sealed class TagLikelyMembersRefactoringTests
{
    private static readonly RefactoringVerifier Refactoring =
        Verify.Verify.Refactoring<TagLikelyMembersRefactoring>();

    [Fact]
    public Task All_likely_members_of_a_type_are_tagged_at_once() => Refactoring.Makes(
        "Row",
        """
        class Row
        {
            public int Id { get; set; }

            public string Surname { get; set; } = "";

            /// <summary>Where to call.</summary>
            public string? Telefono { get; set; }

            [HealthData]
            public string Diagnosis { get; set; } = "";

            public System.DateOnly BirthDate;
        }
        """,
        """
        class Row
        {
            public int Id { get; set; }

            [IdentityData]
            public string Surname { get; set; } = "";

            /// <summary>Where to call.</summary>
            [ContactData]
            public string? Telefono { get; set; }

            [HealthData]
            public string Diagnosis { get; set; } = "";

            [BiographicData]
            public System.DateOnly BirthDate;
        }
        """,
        "Tag what looks like personal data: Surname, Telefono, BirthDate");

    [Fact]
    public Task Parameters_of_a_record_are_tagged() => Refactoring.Makes(
        "Person",
        "record Person(string Name, string Phone, int Count);",
        "record Person([property: IdentityData] string Name, [property: ContactData] string Phone, int Count);");

    [Theory]
    [InlineData("class Row { public int Count { get; set; } }")]
    [InlineData("class Row { [IdentityData] public string Surname { get; set; } = \"\"; }")]
    [InlineData("class Row { [NotPersonalData(\"of a ship\")] public string Surname { get; set; } = \"\"; }")]
    [InlineData("class Row { public string Name { get; set; } = \"\"; }")]
    [InlineData("class Row { public const string Surname = \"\"; }")]
    public Task Type_without_likely_members_is_left_alone(string code) => Refactoring.Offers("Row", code);

    [Fact]
    public Task Place_that_is_no_name_of_a_type_is_left_alone() =>
        Refactoring.Offers("class", "class Row { public string Surname { get; set; } = \"\"; }");
}
