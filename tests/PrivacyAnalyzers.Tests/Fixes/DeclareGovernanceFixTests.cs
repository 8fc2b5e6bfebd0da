using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class DeclareGovernanceFixTests
{
    private static readonly FixVerifier Retention =
        Verify.Verify.Fix<StoredWithoutRetention, DeclareGovernanceFix>().ForFiles().Leaving("PRIV9010");

    private static readonly FixVerifier Purpose =
        Verify.Verify.Fix<StoredWithoutPurpose, DeclareGovernanceFix>().ForFiles().Enabled().Leaving("PRIV9010");

    [Fact]
    public Task Retention_is_declared_with_a_placeholder() =>
        Retention.Mends(Register(""), Register("[Retention(Policy = \"TODO\")]\n"));

    [Fact]
    public Task Purpose_is_declared_with_a_placeholder() =>
        Purpose.Mends(Register(""), Register("[Purpose(\"TODO\")]\n"));

    [Fact]
    public Task Retention_of_a_raw_capture_is_declared_on_its_member() =>
        Verify.Verify.Fix<RawCaptureKept, DeclareGovernanceFix>().ForFiles().Enabled().Leaving("PRIV9010").Mends(
            Fingers(""),
            Fingers("[Retention(Policy = \"TODO\")]\n    "));

    [Fact]
    public Task Table_of_another_assembly_is_left_alone() => Retention
        .Referencing("public class Row { [IdentityData] public string Name { get; set; } = \"\"; }")
        .OffersNothing("class Register : Microsoft.EntityFrameworkCore.DbContext { "
            + "public Microsoft.EntityFrameworkCore.DbSet<Row> Rows => Set<Row>(); }");

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_tables_are_declared(FixAllScope scope) => Retention.Leaving("PRIV9010", 2).MendsAll(
        scope,
        [Register("") + Table("")],
        [Register("[Retention(Policy = \"TODO\")]\n") + Table("[Retention(Policy = \"TODO\")]\n")]);

    private static string Table(string attribute) =>
        attribute + "[System.ComponentModel.DataAnnotations.Schema.Table(\"v\")]\n"
            + "class Visit\n{\n    [IdentityData] public string Name { get; set; } = \"\";\n}\n";

    private static string Fingers(string attribute) => Register("").Replace(
        "[IdentityData] public string Name { get; set; } = \"\";",
        "[BiometricData] public byte[] Template { get; set; } = [];\n    "
            + attribute + "[BiometricData(Raw = true)] public byte[] Scan { get; set; } = [];",
        StringComparison.Ordinal);

    private static string Register(string attribute) =>
        attribute + "class Row\n{\n    [IdentityData] public string Name { get; set; } = \"\";\n}\n"
            + "class Register : Microsoft.EntityFrameworkCore.DbContext\n{\n"
            + "    public Microsoft.EntityFrameworkCore.DbSet<Row> Rows => Set<Row>();\n}\n";
}
