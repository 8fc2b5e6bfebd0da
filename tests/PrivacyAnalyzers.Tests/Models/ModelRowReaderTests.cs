using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Models;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Tests.Models;

public sealed class ModelRowReaderTests
{
    [Fact]
    public void A_line_with_four_columns_is_a_row()
    {
        var row = Assert.Single(Read("  sink\tLog  message   +M:Acme.Audit.Write").Rows);

        Assert.Equal(ModelRole.Sink, row.Role);
        Assert.Equal((int)SinkKind.Log, row.Kind);
        Assert.True(row.Member.IsExtended);
        Assert.Equal(("Audit", "Write"), (row.Member.TypeName, row.Member.MemberName));
    }

    [Fact]
    public void Comments_and_empty_lines_say_nothing()
    {
        var file = Read("# sink Log message M:Acme.Audit.Write\n\n   \n  # more\r\n");

        Assert.Empty(file.Rows);
        Assert.Empty(file.Problems);
    }

    [Theory]
    [InlineData("protect", "Pseudonymised", "value->return", (int)Protection.Pseudonymised)]
    [InlineData("unprotect", "Encrypted", "value->return", (int)Protection.Encrypted)]
    [InlineData("step", "-", "value->return", 0)]
    [InlineData("neutral", "-", "-", 0)]
    public void Each_role_has_its_kinds(string role, string kind, string port, int number)
    {
        var file = Read($"{role} {kind} {port} M:Acme.Mask.Apply");

        Assert.Empty(file.Problems);
        Assert.Equal(number, Assert.Single(file.Rows).Kind);
    }

    [Theory]
    [InlineData("sink Log message", nameof(ModelProblemKind.ColumnCount), 0, "role kind port member")]
    [InlineData("sinc Log message M:A.B.C", nameof(ModelProblemKind.UnknownRole), 0, "sink")]
    [InlineData("Sink Log message M:A.B.C", nameof(ModelProblemKind.UnknownRole), 0, "sink")]
    [InlineData("sink Logs message M:A.B.C", nameof(ModelProblemKind.UnknownKind), 5, "Log")]
    [InlineData("sink 0 message M:A.B.C", nameof(ModelProblemKind.UnknownKind), 5, "")]
    [InlineData("sink Contact message M:A.B.C", nameof(ModelProblemKind.UnknownKind), 5, "")]
    [InlineData("step Log a->b M:A.B.C", nameof(ModelProblemKind.UnknownKind), 5, "-")]
    [InlineData("sink Log a->b M:A.B.C", nameof(ModelProblemKind.MalformedPort), 9, "port or function(port,_)")]
    [InlineData("sink Log message T:A.B", nameof(ModelProblemKind.MalformedMember), 17, "M:Namespace.Type.Member")]
    [InlineData("sink Log message M:Write", nameof(ModelProblemKind.MalformedMember), 17, "M:Namespace.Type.Member")]
    [InlineData("sink Log message M:A.B.C(", nameof(ModelProblemKind.MalformedMember), 17, "M:Namespace.Type.Member")]
    public void A_mistake_has_a_place_and_a_suggestion(string line, string kind, int column, string expected)
    {
        var file = Read($"# rows\n{line}\nneutral - - P:System.String.Length");

        var problem = Assert.Single(file.Problems);
        Assert.Equal(Enum.Parse<ModelProblemKind>(kind), problem.Kind);
        Assert.Equal(new LinePosition(1, column), problem.Origin.Lines.Start);
        Assert.Equal(expected, problem.Expected);
        Assert.Single(file.Rows);
    }

    [Fact]
    public void Every_mistake_of_a_line_is_said()
    {
        var file = Read("sink Logg mess->age X:Acme");

        Assert.Equal(
            [ModelProblemKind.UnknownKind, ModelProblemKind.MalformedPort, ModelProblemKind.MalformedMember],
            file.Problems.Select(static problem => problem.Kind));
    }

    private static ModelFile Read(string text) => ModelRowReader.Read("PrivacyModels.txt", SourceText.From(text));
}
