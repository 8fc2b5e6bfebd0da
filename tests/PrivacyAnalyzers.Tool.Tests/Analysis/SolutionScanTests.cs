using PrivacyAnalyzers.Tool.Facts;
using PrivacyAnalyzers.Tool.Output;
using PrivacyAnalyzers.Tool.Tests.Verify;

namespace PrivacyAnalyzers.Tool.Tests.Analysis;

/// <summary>Data is followed from one project into another, without tags on what lies between.</summary>
public sealed class SolutionScanTests
{
    private const string Person = """
        public class Person
        {
            [ContactData] public string Phone { get; set; } = "";
            [HealthData] public string Diagnosis { get; set; } = "";
            public int Visits { get; set; }
        }

        """;

    [Fact]
    public async Task A_sink_in_a_called_project_is_found()
    {
        var facts = await Logging("public void Write(string text) => logger.LogInformation(\"{Text}\", text);")
            .With("App", "class App { void Run(Audit audit, Person p) => audit.Write(p.Phone); }", "Core", "Logging")
            .ScanAsync();

        var finding = Assert.Single(facts.Open);
        Assert.Equal(("PRIV1001", "App/Code.cs", "App"), (finding.Rule, finding.Place?.File, finding.Project));
        Assert.Equal("P:Person.Phone", Assert.Single(finding.Data));
        Assert.Contains(finding.Way, static place => place.File == "Logging/Code.cs");
    }

    [Fact]
    public async Task What_a_called_project_masks_or_ignores_is_accepted()
    {
        var facts = await Logging("""
            public void Write(string text) => logger.LogInformation("{Length}", text.Length);
            public static string Mask(string text) => new string('*', text.Length);
            public static void Note(ILogger to, string text) => to.LogInformation("{Text}", text);
            """)
            .With("App", """
                class App
                {
                    void Run(Audit audit, ILogger logger, Person p)
                    {
                        audit.Write(p.Phone);
                        Audit.Note(logger, Audit.Mask(p.Phone));
                        Audit.Note(logger, p.Visits.ToString());
                    }
                }
                """, "Core", "Logging")
            .ScanAsync();

        Assert.Empty(facts.Open);
    }

    [Fact]
    public async Task A_source_in_a_called_project_is_found_with_the_member_behind_it()
    {
        var facts = await Lines("\"tel \" + p.Phone").ScanAsync();

        // A build of the first project alone asks for a tag where the data leaves it.
        Assert.Equal(["PRIV1001", "PRIV6002"], facts.Open.Select(static open => open.Rule).Order());
        var finding = facts.Open.Single(static open => open.Rule == "PRIV1001");
        Assert.Equal("App/Code.cs", finding.Place?.File);
        Assert.Equal("P:Person.Phone", Assert.Single(finding.Data));
        Assert.Equal("Core/Code.cs", finding.Way[0].File);
        Assert.Equal("P:Person.Phone", Assert.Single(Assert.Single(facts.Flows).Data));
    }

    [Fact]
    public async Task What_a_called_project_hands_out_without_data_is_accepted()
    {
        var facts = await Lines("$\"{p.Visits} visits\"").ScanAsync();

        Assert.Empty(facts.Open);
    }

    [Fact]
    public async Task An_interface_is_followed_to_the_project_that_implements_it()
    {
        var facts = await Layers("logger.LogInformation(\"{Text}\", text)").ScanAsync();

        Assert.Equal(
            [("Core/Code.cs", "PRIV1001"), ("Web/Code.cs", "PRIV1001")],
            facts.Open.Select(static finding => (finding.Place!.File, finding.Rule)));
    }

    [Fact]
    public async Task An_interface_whose_implementation_keeps_the_data_is_accepted() =>
        Assert.Empty((await Layers("_ = text.Length").ScanAsync()).Open);

    [Fact]
    public async Task Data_goes_through_three_projects()
    {
        var facts = await Logging("public void Write(string text) => logger.LogInformation(\"{Text}\", text);")
            .With(
                "Middle",
                "public class Desk(Audit audit) { public void Close(string note) => audit.Write(note); }",
                "Logging")
            .With("App", "class App { void Run(Desk desk, Person p) => desk.Close(p.Diagnosis); }", "Core", "Middle")
            .ScanAsync();

        var flow = Assert.Single(facts.Flows);
        Assert.Equal("Desk.Close → LoggerExtensions.LogInformation", flow.Target);
        Assert.Equal(
            new[] { "App/Code.cs", "Middle/Code.cs", "Logging/Code.cs" },
            Assert.Single(facts.Open).Way.Prepend(flow.Place).Select(static place => place.File).Distinct());
    }

    [Fact]
    public async Task The_own_rows_of_a_project_win()
    {
        var solution = Logging("public void Write(string text) => logger.LogInformation(\"{Text}\", text);")
            .With("App", "class App { void Run(Audit audit, Person p) => audit.Write(p.Phone); }", "Core", "Logging");
        Assert.NotEmpty((await solution.ScanAsync()).Open);

        var neutral = Logging("public void Write(string text) => logger.LogInformation(\"{Text}\", text);")
            .WithModels(
                "App",
                "class App { void Run(Audit audit, Person p) => audit.Write(p.Phone); }",
                "neutral - - M:Audit.Write",
                "Core",
                "Logging");
        Assert.Empty((await neutral.ScanAsync()).Open);
    }

    [Fact]
    public async Task Two_scans_say_the_same()
    {
        var first = await Layers("logger.LogInformation(\"{Text}\", text)").ScanAsync();
        var second = await Layers("logger.LogInformation(\"{Text}\", text)").ScanAsync();

        Assert.Equal(Show(first), Show(second));
    }

    private static string Show(SolutionFacts facts) => SarifWriter.Write(facts);

    private static CodeSolution Logging(string members) => new CodeSolution()
        .With("Core", Person)
        .With("Logging", $"public class Audit(ILogger logger) {{ public ILogger Log => logger; {members} }}", "Core");

    private static CodeSolution Lines(string line) => new CodeSolution()
        .With("Core", $"{Person} public static class Lines {{ public static string Of(Person p) => {line}; }}")
        .With(
            "App",
            "class App { void Run(ILogger to, Person p) => to.LogInformation(\"{Line}\", Lines.Of(p)); }",
            "Core");

    private static CodeSolution Layers(string effect) => new CodeSolution()
        .With("Core", Person + """
            public interface IAudit { void Write(string text); }
            public class Desk(IAudit audit) { public void Close(Person p) => audit.Write(p.Phone); }
            """)
        .With("Infrastructure", $$"""
            public class Audit(ILogger logger) : IAudit
            {
                public ILogger Log => logger;
                public void Write(string text) { {{effect}}; }
            }
            """, "Core")
        .With("Web", "class Page { void Show(IAudit audit, Person p) => audit.Write(p.Diagnosis); }", "Core");
}
