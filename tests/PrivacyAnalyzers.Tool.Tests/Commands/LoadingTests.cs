using PrivacyAnalyzers.Tool.Tests.Verify;

namespace PrivacyAnalyzers.Tool.Tests.Commands;

/// <summary>Projects are read as their build reads them.</summary>
public sealed class LoadingTests
{
    [Fact]
    public async Task All_projects_of_a_folder_load_whatever_it_is_called()
    {
        using var solution = new DiskSolution();
        solution.Add("Core", Snippets.Tag + Snippets.Person);
        solution.Add("App", Snippets.Leak, "Core");
        solution.Add("Other", "public class Other;");

        var run = await Run.Of("scan", solution.Folder, "-l", "en");

        Assert.Equal((ExitCode.Findings, ""), (run.Code, run.Errors));
        Assert.Contains("App/Code.cs:1", run.Out, StringComparison.Ordinal);
        Assert.Contains("Projects: 3.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_is_looked_at_in_each_of_its_frameworks()
    {
        using var solution = new DiskSolution("frameworks");
        solution.Write("App/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework></TargetFramework>
                <TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>
                <LangVersion>latest</LangVersion>
                <ImplicitUsings>disable</ImplicitUsings>
              </PropertyGroup>
            </Project>
            """);
        solution.Write("App/Code.cs", Snippets.Tag + Snippets.Person);
        solution.Write("App/New.cs", $"#if NET\n{Snippets.Leak}#endif\n");
        solution.Write(
            "App/Old.cs", $"#if !NET\n{Snippets.Leak.Replace("Leak", "Old", StringComparison.Ordinal)}#endif\n");

        var run = await Run.Of("scan", solution["App"]);

        Assert.Equal((ExitCode.Findings, ""), (run.Code, run.Errors));
        Assert.Contains("New.cs:2", run.Out, StringComparison.Ordinal);
        Assert.Contains("Old.cs:2", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Code.cs", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projects_of_the_same_name_are_told_apart_and_generators_run()
    {
        using var solution = new DiskSolution("twins");
        solution.Write("one/App/Code.cs", Snippets.Tag + Snippets.Person + Snippets.Leak);
        solution.Write("one/App/App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        solution.Write("two/App/App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        solution.Write("two/App/Words.cs", """
            public partial class Words
            {
                [System.Text.RegularExpressions.GeneratedRegex("[a-z]+")]
                public static partial System.Text.RegularExpressions.Regex One();
            }
            """);

        var run = await Run.Of("scan", solution.Folder, "-l", "en");

        Assert.Equal((ExitCode.Findings, ""), (run.Code, run.Errors));
        Assert.Contains("one/App/Code.cs", run.Out, StringComparison.Ordinal);
        Assert.Contains("Projects: 2.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_in_another_language_is_named_and_the_rest_is_looked_at()
    {
        using var solution = new DiskSolution("languages");
        solution.Add("App", Snippets.Tag + Snippets.Person + Snippets.Leak);
        solution.Write("Old/Old.vbproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        solution.Write("All.slnx", """
            <Solution><Project Path="App/App.csproj" /><Project Path="Old/Old.vbproj" /></Solution>
            """);

        var run = await Run.Of("scan", solution.Folder, "--fail-on", "none", "-l", "en");

        Assert.Equal(ExitCode.Incomplete, run.Code);
        Assert.Contains("Old/Old.vbproj: The project is in VB", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("App", run.Errors, StringComparison.Ordinal);
        Assert.Contains("PRIV1008", run.Out, StringComparison.Ordinal);
    }
}
