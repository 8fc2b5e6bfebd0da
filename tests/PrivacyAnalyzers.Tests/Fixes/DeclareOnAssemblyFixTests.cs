using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class DeclareOnAssemblyFixTests
{
    private const string Using = "using Microsoft.EntityFrameworkCore;";

    private const string Code = "\n\n/// <summary>A row.</summary>\n[Retention(Days = 3)]\nclass Row\n{\n"
        + "    [IdentityData] public string Name { get; set; } = \"\";\n}\n"
        + "class Register : DbContext\n{\n    public DbSet<Row> Rows => Set<Row>();\n}\n"
        + "class Program { static void Main() { } "
        + "static void Purge(Register all, Row row) => all.Rows.Remove(row); }\n";

    private const string Risk =
        "class Program\n{\n    [BiometricData] byte[] T { get; } = [];\n    static void Main() { }\n}\n";

    private static readonly FixVerifier Controller =
        Verify.Verify.Fix<NoDataController, DeclareOnAssemblyFix>().ForPrograms().Enabled().Leaving("PRIV9010");

    private static readonly FixVerifier Assessment =
        Verify.Verify.Fix<NoImpactAssessment, DeclareOnAssemblyFix>().ForPrograms().Enabled().Leaving("PRIV9010");

    [Fact]
    public Task Controller_is_declared_after_the_usings() =>
        Controller.Mends(Using + Code, Using + "\n\n[assembly: DataController(\"TODO\")]" + Code);

    [Fact]
    public Task Controller_is_declared_beside_other_attributes_of_the_assembly() => Controller.Mends(
        Using + "\n\n[assembly: CLSCompliant(false)]" + Code,
        Using + "\n\n[assembly: CLSCompliant(false)]\n[assembly: DataController(\"TODO\")]" + Code);

    [Theory]
    [InlineData("")]
    [InlineData("// Copyright of the organisation.\n\n")]
    public Task Assessment_is_declared_before_the_types(string licence) =>
        Assessment.Mends(licence + Risk, licence + "[assembly: ImpactAssessment(\"TODO\")]\n\n" + Risk);

    [Fact]
    public Task Assessment_does_not_part_a_type_from_its_documentation() => Assessment.Mends(
        "/// <summary>Runs.</summary>\n" + Risk,
        "[assembly: ImpactAssessment(\"TODO\")]\n\n/// <summary>Runs.</summary>\n" + Risk);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_programs_declare_it(FixAllScope scope) => Controller.MendsAll(
        scope,
        [Using + Code],
        [Using + "\n\n[assembly: DataController(\"TODO\")]" + Code]);
}
