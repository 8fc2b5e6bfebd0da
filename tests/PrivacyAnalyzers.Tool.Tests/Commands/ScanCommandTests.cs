using System.Text.Json;
using PrivacyAnalyzers.Tool.Tests.Verify;

namespace PrivacyAnalyzers.Tool.Tests.Commands;

/// <summary>Real projects, loaded by MSBuild.</summary>
public sealed class ScanCommandTests
{
    [Fact]
    public async Task Findings_are_shown_and_written_whatever_the_folder_is_called()
    {
        using var solution = new DiskSolution();
        solution.Add("Core", Snippets.Tag + Snippets.Person);
        solution.Add("App", Snippets.Leak, "Core");
        solution.WriteSolution("Core", "App");

        var run = await Run.Of("scan", solution.Folder, "--sarif", solution["out/found.sarif"]);

        Assert.Equal((ExitCode.Findings, ""), (run.Code, run.Errors));
        Assert.Contains("PRIV1008", run.Out, StringComparison.Ordinal);
        Assert.Contains("App/Code.cs:1", run.Out, StringComparison.Ordinal);
        using var sarif = JsonDocument.Parse(await File.ReadAllTextAsync(solution["out/found.sarif"]));
        var result = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("PRIV1008", result.GetProperty("ruleId").GetString());
        Assert.Equal("App/Code.cs", result.GetProperty("locations")[0].GetProperty("physicalLocation")
            .GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public async Task A_solution_without_findings_succeeds_and_severities_are_chosen()
    {
        using var solution = new DiskSolution("clean");
        solution.Add("Core", Snippets.Tag + Snippets.Person);
        solution.Add("App", Snippets.Leak, "Core");

        Assert.Equal(ExitCode.Success, (await Run.Of("scan", solution["Core"])).Code);
        Assert.Equal(ExitCode.Success, (await Run.Of("scan", solution.Folder, "--fail-on", "error")).Code);
        Assert.Equal(ExitCode.Success, (await Run.Of("scan", solution.Folder, "--profile", "None")).Code);
    }

    [Fact]
    public async Task Broken_projects_are_named_and_the_rest_is_looked_at()
    {
        using var solution = new DiskSolution("broken");
        solution.Add("App", Snippets.Tag + Snippets.Person + Snippets.Leak);
        solution.Add("Torn", "public class Torn : Missing { ");
        solution.Write("Bad/Bad.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><");
        solution.WriteSolution("App", "Torn", "Bad", "Gone");

        var run = await Run.Of("scan", solution["All.slnx"], "--fail-on", "none");

        Assert.Equal(ExitCode.Incomplete, run.Code);
        Assert.Contains("PRIV1008", run.Out, StringComparison.Ordinal);
        Assert.Contains("Torn/Torn.csproj", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Bad/Bad.csproj", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Gone.csproj", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("notes.txt")]
    [InlineData("empty")]
    public async Task What_cannot_be_loaded_is_said(string path)
    {
        using var solution = new DiskSolution("bad");
        solution.Write("notes.txt", "no project");
        Directory.CreateDirectory(solution["empty"]);

        var run = await Run.Of("scan", solution[path]);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(solution[path], run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_sdk_that_is_missing_is_said()
    {
        using var solution = new DiskSolution("old");
        solution.Add("App", "class App;");
        solution.Write("global.json", """{ "sdk": { "version": "1.2.3", "rollForward": "disable" } }""");

        var run = await Run.Of("scan", solution.Folder);

        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains("SDK", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scan", "--unknown")]
    [InlineData("scan", ".", "--profile", "Loud")]
    [InlineData("register", ".", "--check")]
    [InlineData("explain", "PRIV0000")]
    public async Task A_wrong_command_line_is_said(params string[] arguments)
    {
        var run = await Run.Of(arguments);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.NotEmpty(run.Errors);
    }

    [Fact]
    public async Task A_solution_of_sixty_projects_loads()
    {
        using var solution = new DiskSolution("many");
        var names = Enumerable.Range(1, 60).Select(static number => $"Module{number:00}").ToList();
        solution.Add(names[0], Snippets.Tag + Snippets.Person);
        foreach (var (name, before) in names.Skip(1).Zip(names))
        {
            var code = $"public class {name} {{ public static string Of(Person p) => p.Phone; }}\n";
            solution.Add(name, code, before);
        }

        solution.Write("Module60/Leak.cs", "class Leak { void Show(Person p) => System.Console.WriteLine(Module02.Of(p)); }");
        solution.WriteSolution(names);

        var run = await Run.Of("scan", solution.Folder, "-l", "en");

        Assert.Equal((ExitCode.Findings, ""), (run.Code, run.Errors));
        Assert.Contains("Projects: 60.", run.Out, StringComparison.Ordinal);
        Assert.Contains("Module60/Leak.cs:1", run.Out, StringComparison.Ordinal);
    }
}
