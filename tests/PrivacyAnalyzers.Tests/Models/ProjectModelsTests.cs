using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Models;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Tests.Models;

public sealed class ProjectModelsTests
{
    private const string Source = """
        namespace Acme;

        public interface IAudit { void Write(string text, object? detail = null); }

        public sealed class FileAudit : IAudit { public void Write(string line, object? detail) { } }

        public static class Mask
        {
            public static string Phone(string number) => number;
            public static string Phone(string number, int keep) => number;
        }

        public sealed class Failure : System.Exception;

        public static class Device { public static string Number => ""; }

        public static class Each
        {
            public static R[] Map<T, R>(T[] items, System.Func<T, int, R> change) => [];
        }
        """;

    [Fact]
    public void A_project_teaches_its_logger()
    {
        var (catalog, compilation) = With("sink Log text +M:Acme.IAudit.Write\nsink Log detail.* +M:Acme.IAudit.Write");

        var sinks = catalog.SummaryOf(compilation.Method("M:Acme.FileAudit.Write(System.String,System.Object)"))!.Sinks;

        Assert.Equal([ReadMode.Printed, ReadMode.Whole], sinks.Select(static sink => sink.Mode));
    }

    [Fact]
    public void The_row_of_one_overload_wins_over_the_row_of_all()
    {
        var (catalog, compilation) = With("""
            protect  Redacted  number->return  M:Acme.Mask.Phone
            step     -         number->return  M:Acme.Mask.Phone(System.String,System.Int32)
            """);

        var all = catalog.SummaryOf(compilation.Method("M:Acme.Mask.Phone(System.String)"))!;
        var one = catalog.SummaryOf(compilation.Method("M:Acme.Mask.Phone(System.String,System.Int32)"))!;

        Assert.Equal((int)Protection.Redacted, Assert.Single(all.Steps).Protection);
        Assert.Equal(0, Assert.Single(one.Steps).Protection);
    }

    [Fact]
    public void The_row_of_one_overload_leaves_alone_what_it_does_not_speak_of()
    {
        var (catalog, compilation) = With("""
            protect  Redacted  number->return  M:Acme.Mask.Phone
            sink     Log       number          M:Acme.Mask.Phone
            step     -         number->return  M:Acme.Mask.Phone(System.String,System.Int32)
            """);

        var one = catalog.SummaryOf(compilation.Method("M:Acme.Mask.Phone(System.String,System.Int32)"))!;

        Assert.Equal(0, Assert.Single(one.Steps).Protection);
        Assert.Equal((int)SinkKind.Log, Assert.Single(one.Sinks).Kind);
    }

    [Theory]
    [InlineData("sink Telemetry number", new[] { SinkKind.Telemetry })]
    [InlineData("sink Telemetry keep", new[] { SinkKind.Log, SinkKind.Telemetry })]
    [InlineData("neutral - -", new SinkKind[0])]
    public void The_row_of_one_overload_settles_what_the_general_row_says_of_its_port(string row, SinkKind[] kinds)
    {
        var (catalog, compilation) = With(
            $"sink Log number M:Acme.Mask.Phone\n{row} M:Acme.Mask.Phone(System.String,System.Int32)");

        var one = catalog.SummaryOf(compilation.Method("M:Acme.Mask.Phone(System.String,System.Int32)"))!;

        Assert.Equal(kinds, one.Sinks.Select(static sink => (SinkKind)sink.Kind));
    }

    [Fact]
    public void A_source_gets_its_label_from_the_caller()
    {
        var label = new Label();
        var context = ContextOf("source Contact return P:Acme.Device.Number") with
        {
            Label = (category, member) => $"{category} {member.Name}" == "Contact Number" ? label : new Label(),
        };
        var compilation = ModelledLibraries.Compile(Source);
        var getter = compilation.Method("M:Acme.Device.get_Number");

        var row = Assert.Single(ModelCatalog.For(compilation, context).SummaryOf(getter)!.Sources);

        Assert.Same(label, row.Label);
        Assert.Equal(Port.Return, row.Output.Root);
    }

    [Fact]
    public void A_called_function_gets_and_gives_what_the_row_says()
    {
        var (catalog, compilation) = With("call - change(items[],_)->return[] M:Acme.Each.Map");

        var summary = catalog.SummaryOf(compilation.Method(
            "M:Acme.Each.Map``2(``0[],System.Func{``0,System.Int32,``1})"))!;

        var call = Assert.Single(summary.Calls);
        Assert.Equal(["parameter 0[]", null], call.Arguments.Select(static argument => argument?.ToString()));
        var step = Assert.Single(summary.Steps);
        Assert.Equal(("result of call 0", "return[]"), (step.Input.ToString(), step.Output.ToString()));
        Assert.True(summary.IsComplete);
    }

    [Fact]
    public void Rows_of_a_project_win_over_built_in_rows()
    {
        var (catalog, compilation) = With("neutral - - M:System.Console.WriteLine");

        Assert.Empty(catalog.SummaryOf(compilation.Method("M:System.Console.WriteLine(System.String)"))!.Sinks);
        Assert.NotEmpty(catalog.SummaryOf(compilation.Method("M:System.Console.Write(System.String)"))!.Sinks);
    }

    [Fact]
    public void A_sink_of_a_project_leaves_alone_what_the_built_in_rows_say_of_the_flow()
    {
        var (catalog, compilation) = With("sink Log value M:System.Text.StringBuilder.Append");

        var append = catalog.SummaryOf(compilation.Method("M:System.Text.StringBuilder.Append(System.String)"))!;

        Assert.Equal((int)SinkKind.Log, Assert.Single(append.Sinks).Kind);
        Assert.NotEmpty(append.Steps);
        Assert.True(append.IsComplete);
    }

    [Fact]
    public void A_sink_of_a_project_takes_the_place_of_the_built_in_sinks()
    {
        var (catalog, compilation) = With("sink Log value M:System.Console.WriteLine");

        var write = catalog.SummaryOf(compilation.Method("M:System.Console.WriteLine(System.String)"))!;

        Assert.Equal((int)SinkKind.Log, Assert.Single(write.Sinks).Kind);
    }

    [Fact]
    public void A_step_of_a_project_takes_the_place_of_the_built_in_rows()
    {
        var (catalog, compilation) = With("step - index->return M:System.Text.StringBuilder.Insert");

        var insert = catalog.SummaryOf(
            compilation.Method("M:System.Text.StringBuilder.Insert(System.Int32,System.String)"))!;

        Assert.Equal(new AccessPath(Port.Parameter(0)), Assert.Single(insert.Steps).Input);
    }

    [Theory]
    [InlineData("PrivacyModels.txt", true)]
    [InlineData("/src/Acme/PrivacyModels.Logging.txt", true)]
    [InlineData(@"C:\src\privacymodels.txt", true)]
    [InlineData("MyPrivacyModels.txt", false)]
    [InlineData("PrivacyModels.md", false)]
    public void Only_additional_files_of_that_name_hold_rows(string path, bool holds)
    {
        var compilation = ModelledLibraries.Compile(Source);
        var context = ContextOf("neutral - - M:Acme.Mask.Phone", path);

        var summary = ModelCatalog.For(compilation, context)
            .SummaryOf(compilation.Method("M:Acme.Mask.Phone(System.String)"));

        Assert.Equal(holds, summary is not null);
    }

    [Theory]
    [InlineData("sink Log text M:Acme.IAudit.Wriet", nameof(ModelProblemKind.UnknownMember), "Write")]
    [InlineData("sink Log text M:Acme.IAudti.Write", nameof(ModelProblemKind.UnknownMember), "IAudit")]
    [InlineData("sink Log text M:Nowhere.IAudit.Write", nameof(ModelProblemKind.UnknownMember), "")]
    [InlineData("source Contact return P:Acme.Failure.Mesage", nameof(ModelProblemKind.UnknownMember), "Message")]
    [InlineData("sink Log value P:Acme.Failure.Message", nameof(ModelProblemKind.UnknownPort), "")]
    [InlineData("sink Log txt M:Acme.IAudit.Write", nameof(ModelProblemKind.UnknownPort), "text")]
    [InlineData("step - text->return M:Acme.IAudit.Write", nameof(ModelProblemKind.UnknownPort), "")]
    [InlineData("sink Log detail{txet} M:Acme.IAudit.Write", nameof(ModelProblemKind.UnknownPort), "text")]
    [InlineData("sink Log detail{txet=a} M:Acme.IAudit.Write", nameof(ModelProblemKind.UnknownPort), "text")]
    [InlineData("sink Log detail{text=@lst} M:Acme.IAudit.Write", nameof(ModelProblemKind.UnknownList), "list")]
    [InlineData("sink Log detail{text=a|} M:Acme.IAudit.Write", nameof(ModelProblemKind.MalformedPort),
        "{parameter=constant|constant}")]
    [InlineData(
        "sink Log detail{detail:Acme.Device.Nmber=a} M:Acme.IAudit.Write",
        nameof(ModelProblemKind.UnknownMember),
        "Number")]
    [InlineData("constants list", nameof(ModelProblemKind.ColumnCount), "constants name value")]
    public void A_row_that_no_symbol_answers_to_is_a_problem(string row, string kind, string expected)
    {
        var (catalog, _) = With($"constants list a b\n{row}");

        var problem = Assert.Single(catalog.Problems());

        Assert.Equal(Enum.Parse<ModelProblemKind>(kind), problem.Kind);
        Assert.Equal(expected, problem.Expected);
        Assert.Equal(1, problem.Origin.ToLocation().GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("protect Redacted number->return", "protect Redacted number->return", "Duplicate")]
    [InlineData("protect Redacted number->return", "step - number->return", "Contradiction")]
    [InlineData("protect Redacted number->return", "protect Encrypted number->return", "Contradiction")]
    [InlineData("neutral - -", "step - number->return", "Contradiction")]
    [InlineData("step - number->return", "neutral - -", "Contradiction")]
    [InlineData("neutral - -{number=1}", "neutral - -{number=1}", "Duplicate")]
    [InlineData("sink Log number", "sink Log number", "Duplicate")]
    public void The_later_of_two_rows_that_do_not_go_together_is_a_problem(string first, string second, string kind)
    {
        var (catalog, compilation) = With($"{first} M:Acme.Mask.Phone\n\n{second} M:Acme.Mask.Phone");

        var problem = Assert.Single(catalog.Problems());

        Assert.Equal(Enum.Parse<ModelProblemKind>(kind), problem.Kind);
        Assert.Equal(2, problem.Origin.Lines.Start.Line);
        Assert.Equal("PrivacyModels.txt(1)", problem.Expected);
        var alone = With($"{first} M:Acme.Mask.Phone").Catalog;
        var method = compilation.Method("M:Acme.Mask.Phone(System.String)");
        Assert.Equal(alone.SummaryOf(method)!.Steps.Length, catalog.SummaryOf(method)!.Steps.Length);
    }

    [Theory]
    [InlineData("protect Redacted number->return", "sink Log number")]
    [InlineData("neutral - -", "sink Log number")]
    [InlineData("step - number->return", "step - keep->return")]
    [InlineData("protect Redacted number->return", "step - number->return{number=112}")]
    public void Rows_about_different_things_go_together(string first, string second) =>
        Assert.Empty(With($"{first} M:Acme.Mask.Phone\n{second} M:Acme.Mask.Phone").Catalog.Problems());

    [Fact]
    public void Rows_without_mistakes_are_no_problem() =>
        Assert.Empty(With("sink Log text +M:Acme.IAudit.Write\nsource Contact return P:Acme.Failure.Message")
            .Catalog.Problems());

    private static (ModelCatalog Catalog, Compilation Compilation) With(string rows)
    {
        var compilation = ModelledLibraries.Compile(Source);
        return (ModelCatalog.For(compilation, ContextOf(rows)), compilation);
    }

    private static ModelContext ContextOf(string rows, string path = "PrivacyModels.txt") =>
        new() { Files = ImmutableArray.Create<AdditionalText>(new Rows(path, rows)) };

    private sealed class Rows(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Label : TaintLabel;
}
