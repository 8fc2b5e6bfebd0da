using PrivacyAnalyzers.Tool.Tests.Verify;

namespace PrivacyAnalyzers.Tool.Tests.Analysis;

/// <summary>The people of test projects are made up.</summary>
public sealed class TestProjectsTests
{
    [Theory]
    [InlineData("<IsTestProject>true</IsTestProject>", false)]
    [InlineData("<IsTestProject>false</IsTestProject>", true)]
    [InlineData("", true)]
    public async Task A_project_says_itself_whether_it_holds_tests(string property, bool isReported)
    {
        using var solution = new DiskSolution("tests");
        solution.Add("App", Snippets.Tag + Snippets.Person + Snippets.Leak);
        solution.Write("App/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>{property}</PropertyGroup></Project>
            """);

        var run = await Run.Of("scan", solution["App"]);

        Assert.Equal(isReported, run.Out.Contains("PRIV1008", StringComparison.Ordinal));
    }
}
