using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using PrivacyAnalyzers.Tool.Commands;
using PrivacyAnalyzers.Tool.Facts;
using PrivacyAnalyzers.Tool.Register;
using PrivacyAnalyzers.Tool.Tests.Verify;

namespace PrivacyAnalyzers.Tool.Tests.Register;

public sealed class RegisterTests
{
    [Fact]
    public void An_entry_says_all_that_code_and_governance_say()
    {
        var entry = EntryOf(SampleFacts.All, "Person.Phone");

        Assert.Equal("VitalInterest", Assert.Single(entry.Bases).ToString());
        Assert.Equal("Context.People", Assert.Single(entry.In(SinkGroup.Store)).Name);
        Assert.Equal("bank-x", Assert.Single(entry.In(SinkGroup.Transfer)).Name);
        Assert.Equal("LoggerExtensions.LogInformation", Assert.Single(entry.In(SinkGroup.Diagnostics)).Name);
        Assert.Equal(1, entry.Open["PRIV1001"]);
        Assert.Equal(1, entry.Accepted["PRIV1001"]);
    }

    [Fact]
    public void What_nobody_declares_stays_empty()
    {
        var entry = EntryOf(SampleFacts.All, "Person.Diagnosis");

        Assert.Empty(entry.Bases);
        Assert.Empty(entry.Open);
        Assert.Equal(730, entry.Retention?.Days);
    }

    [Theory]
    [InlineData("en", "# Record of processing: Relief", "children", "730 days", "encrypted")]
    [InlineData("fr", "# Registre des traitements : Relief", "enfants", "730 jours", "chiffrées")]
    [InlineData("es", "# Registro de actividades de tratamiento: Relief", "niños", "730 días", "cifrados")]
    public void The_page_speaks_the_language_of_its_reader(string language, params string[] texts)
    {
        Language.Choose(language);
        var page = MarkdownRegister.Write(ProcessingRegister.Of(SampleFacts.All));

        Assert.All(texts, text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.Contains("DSA-2026-014", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_does_not_depend_on_the_order_of_the_facts()
    {
        var other = SampleFacts.All with
        {
            Data = [.. SampleFacts.All.Data.Reverse()],
            Flows = [.. SampleFacts.All.Flows.Reverse()],
            Stored = [.. SampleFacts.All.Stored.Reverse()],
        };

        foreach (var format in RegisterFormat.Names)
            Assert.Equal(Write(format, SampleFacts.All), Write(format, other));
    }

    [Fact]
    public void Moving_a_line_changes_nothing_but_a_new_member_does()
    {
        var moved = SampleFacts.All with { Data = [.. SampleFacts.All.Data.Select(static item => item with { Place = item.Place with { Line = 99 } })] };
        var less = SampleFacts.All with { Data = [SampleFacts.Phone] };

        Assert.Equal(Write("markdown", SampleFacts.All), Write("markdown", moved));
        Assert.NotNull(RegisterDifference.First(Write("markdown", less), Write("markdown", SampleFacts.All)));
    }

    [Fact]
    public void Json_is_as_the_schema_says()
    {
        var schema = JsonSchema.FromText(File.ReadAllText(RepositoryFolder.Of("docs", "register.schema.json")));
        var register = JsonNode.Parse(Write("json", SampleFacts.All))!.AsObject();
        Assert.True(IsValid(schema, register));

        register["data"]![0]!.AsObject()["unknown"] = 1;
        Assert.False(IsValid(schema, register));
    }

    [Fact]
    public void A_cell_cannot_become_a_formula()
    {
        var csv = Write("csv", Named("=HYPERLINK(\"http://x\")"));

        Assert.Contains("'=HYPERLINK", csv, StringComparison.Ordinal);
        Assert.Equal(3, csv.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void A_name_cannot_become_markup()
    {
        var page = Write("markdown", Named("<img src=x onerror=alert(1)>|`[x](y)"));

        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("\\|\\`\\[x\\](y)", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_committed_register_is_checked()
    {
        using var solution = new DiskSolution("register");
        solution.Add("Core", Snippets.Tag + Snippets.Person);
        var file = solution["docs/register.md"];
        string[] command = ["register", solution.Folder, "-o", file, "-l", "en"];

        Assert.Equal(ExitCode.Findings, (await Run.Of([.. command, "--check"])).Code);
        Assert.Equal(ExitCode.Success, (await Run.Of(command)).Code);
        Assert.Equal(ExitCode.Success, (await Run.Of([.. command, "--check"])).Code);

        solution.Write("Core/Code.cs", Snippets.Tag + Snippets.Person.Replace("Phone", "Mobile", StringComparison.Ordinal));
        var stale = await Run.Of([.. command, "--check"]);
        Assert.Equal(ExitCode.Findings, stale.Code);
        Assert.Contains("Person.Mobile", stale.Errors, StringComparison.Ordinal);
        Assert.Contains("Person.Phone", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    private static bool IsValid(JsonSchema schema, JsonObject register) =>
        schema.Evaluate(JsonSerializer.SerializeToElement(register)).IsValid;

    private static SolutionFacts Named(string name) =>
        SampleFacts.All with { Data = [SampleFacts.Phone with { Name = name }, SampleFacts.Diagnosis] };

    private static string Write(string format, SolutionFacts facts) =>
        RegisterFormat.Write(format, ProcessingRegister.Of(facts));

    private static RegisterEntry EntryOf(SolutionFacts facts, string name) =>
        Assert.Single(ProcessingRegister.Of(facts).Entries, entry => entry.Name == name);
}
