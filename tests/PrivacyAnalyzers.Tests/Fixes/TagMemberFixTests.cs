using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class TagMemberFixTests
{
    private static readonly FixVerifier Rule = Verify.Verify.Fix<UntaggedPersonalData, TagMemberFix>();

    [Theory]
    [InlineData(
        "class Patient\n{\n    public string Surname { get; set; } = \"\";\n}",
        "class Patient\n{\n    [IdentityData]\n    public string Surname { get; set; } = \"\";\n}")]
    [InlineData(
        "class Patient\n{\n    [Obsolete]\n    public string Surname = \"\";\n}",
        "class Patient\n{\n    [IdentityData]\n    [Obsolete]\n    public string Surname = \"\";\n}")]
    [InlineData(
        "class Patient\n{\n    /// <summary>X.</summary>\n    public string Phone = \"\";\n}",
        "class Patient\n{\n    /// <summary>X.</summary>\n    [ContactData]\n    public string Phone = \"\";\n}")]
    [InlineData(
        "class Patient { public string? Diagnosis { get; set; } }",
        "class Patient { [HealthData] public string? Diagnosis { get; set; } }")]
    [InlineData(
        "record Patient(string Name, string Ward);",
        "record Patient([property: IdentityData] string Name, string Ward);")]
    public Task Member_is_tagged(string before, string after) => Rule.Leaving("PRIV1006").Mends(before, after);

    [Fact]
    public Task Free_text_is_tagged() => Verify.Verify.Fix<UntaggedFreeText, TagMemberFix>().Mends(
        "class Patient { public string Notes { get; set; } = \"\"; }",
        "class Patient { [FreeTextData] public string Notes { get; set; } = \"\"; }");

    [Fact]
    public Task All_members_of_a_solution_are_tagged() => Rule.ForFiles().Leaving("PRIV1006").MendsAll(
        FixAllScope.Solution,
        [
            "record Patient(string Name, int Age);",
            "class Persona\n{\n    public string Nombre = \"\";\n    public string Apellido = \"\";\n}",
            "class Migrant\n{\n    public string Prenom { get; set; } = \"\";\n}",
        ],
        [
            "record Patient([property: IdentityData] string Name, [property: BiographicData] int Age);",
            "class Persona\n{\n    [IdentityData]\n    public string Nombre = \"\";\n"
                + "    [IdentityData]\n    public string Apellido = \"\";\n}",
            "class Migrant\n{\n    [IdentityData]\n    public string Prenom { get; set; } = \"\";\n}",
        ]);

    [Fact]
    public Task Fields_declared_together_are_left_alone() =>
        Rule.OffersNothing("class Patient { public string Surname = \"\", Ward = \"\"; }");
}
