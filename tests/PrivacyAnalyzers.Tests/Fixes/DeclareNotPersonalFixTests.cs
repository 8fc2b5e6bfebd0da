using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class DeclareNotPersonalFixTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<UntaggedPersonalData, DeclareNotPersonalFix>().ForFiles().Leaving("PRIV9010");

    [Theory]
    [InlineData(
        "class Patient\n{\n    public string Surname { get; set; } = \"\";\n}",
        "class Patient\n{\n    [NotPersonalData(\"TODO: why\")]\n    public string Surname { get; set; } = \"\";\n}")]
    [InlineData(
        "record Patient(string Surname);",
        "record Patient([property: NotPersonalData(\"TODO: why\")] string Surname);")]
    public Task Member_is_declared_with_a_placeholder(string before, string after) => Rule.Mends(before, after);

    [Fact]
    public Task Free_text_is_declared() => Verify.Verify.Fix<UntaggedFreeText, DeclareNotPersonalFix>()
        .ForFiles().Leaving("PRIV9010").Mends(
            "class Patient { public string Notes { get; set; } = \"\"; }",
            "class Patient { [NotPersonalData(\"TODO: why\")] public string Notes { get; set; } = \"\"; }");

    [Fact]
    public Task Column_is_declared() => Verify.Verify.Fix<UnclassifiedColumn, DeclareNotPersonalFix>()
        .ForFiles().Enabled().Leaving("PRIV9010").Mends(
            Register("public int Weight { get; set; }"),
            Register("[NotPersonalData(\"TODO: why\")] public int Weight { get; set; }"));

    [Fact]
    public Task Fields_declared_together_are_left_alone() =>
        Rule.OffersNothing("class Patient { public string Surname = \"\", Ward = \"\"; }");

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_members_are_declared(FixAllScope scope) => Rule.Leaving("PRIV9010", 2).MendsAll(
        scope,
        ["class Patient { public string Surname = \"\"; public string Phone = \"\"; }"],
        [
            "class Patient { [NotPersonalData(\"TODO: why\")] public string Surname = \"\"; "
                + "[NotPersonalData(\"TODO: why\")] public string Phone = \"\"; }",
        ]);

    // dotnet format applies the fixes of a rule in this order.
    [Fact]
    public void Tag_comes_before_a_declaration_that_there_is_nothing_to_tag()
    {
        var types = typeof(DeclareNotPersonalFix).Assembly.GetTypes();

        Assert.True(
            Array.IndexOf(types, typeof(TagMemberFix)) < Array.IndexOf(types, typeof(DeclareNotPersonalFix)));
    }

    private static string Register(string member) => "class Row { " + member + " } "
        + "class Register : Microsoft.EntityFrameworkCore.DbContext { "
        + "public Microsoft.EntityFrameworkCore.DbSet<Row> Rows => Set<Row>(); }";
}
