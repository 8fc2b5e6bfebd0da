using PrivacyAnalyzers.Tool.Tests.Verify;

namespace PrivacyAnalyzers.Tool.Tests.Commands;

/// <summary>What is wrong with a project or a file is said by its name, and nothing is written half-way.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData]
    [InlineData("--no-restore")]
    public async Task An_import_that_is_missing_is_named_and_the_rest_is_looked_at(params string[] options)
    {
        using var solution = new DiskSolution("imports");
        solution.Add("App", Snippets.Tag + Snippets.Person + Snippets.Leak);
        solution.Write("Torn/Torn.csproj", """
            <Project Sdk="Microsoft.NET.Sdk"><Import Project="../build/Gone.props" /></Project>
            """);
        solution.WriteSolution("App", "Torn");
        Assert.Equal(ExitCode.Findings, (await Run.Of("scan", solution["App"])).Code);

        var run = await Run.Of(["scan", solution.Folder, "--fail-on", "none", .. options]);

        Assert.Equal(ExitCode.Incomplete, run.Code);
        Assert.Contains("Gone.props", run.Errors, StringComparison.Ordinal);
        Assert.Contains("PRIV1008", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_sdk_that_is_missing_is_named_and_the_rest_is_looked_at()
    {
        using var solution = new DiskSolution("sdks");
        solution.Add("App", Snippets.Tag + Snippets.Person + Snippets.Leak);
        solution.Write("Torn/Torn.csproj", "<Project Sdk=\"Gone.Sdk/1.0.0\" />");
        solution.WriteSolution("App", "Torn");

        var run = await Run.Of("scan", solution.Folder, "--fail-on", "none");

        Assert.Equal(ExitCode.Incomplete, run.Code);
        Assert.Contains("Gone.Sdk", run.Errors, StringComparison.Ordinal);
        Assert.Contains("PRIV1008", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_file_that_cannot_be_read_is_named_and_the_rest_is_looked_at()
    {
        using var solution = new DiskSolution("unreadable");
        solution.Add("App", Snippets.Tag + Snippets.Person + Snippets.Leak);
        File.CreateSymbolicLink(solution["App/Lost.cs"], solution["nowhere.cs"]);

        var run = await Run.Of("scan", solution["App"], "--fail-on", "none");

        Assert.Equal(ExitCode.Incomplete, run.Code);
        Assert.Contains("Lost.cs", run.Errors, StringComparison.Ordinal);
        Assert.Contains("PRIV1008", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_governance_file_that_cannot_be_read_is_named()
    {
        using var solution = new DiskSolution("governance");
        solution.Add("App", Snippets.Tag + Snippets.Person);
        File.CreateSymbolicLink(solution["App/PrivacyGovernance.txt"], solution["nowhere.txt"]);

        var run = await Run.Of("scan", solution["App"]);

        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains("PrivacyGovernance.txt", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named()
    {
        using var solution = new DiskSolution("unwritable");
        solution.Add("App", Snippets.Tag + Snippets.Person);
        solution.Write("taken", "a file where a folder should be");

        var run = await Run.Of("register", solution["App"], "-o", solution["taken/register.md"]);

        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains("taken", run.Errors, StringComparison.Ordinal);
    }
}
