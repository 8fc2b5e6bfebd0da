namespace PrivacyAnalyzers.PackageTests;

public sealed class ContinuousIntegrationTests
{
    [Fact]
    public void Continuous_integration_runs_the_two_commands_of_the_readme()
    {
        string[] promised = FirstCodeBlock(Lines("README.md"));

        string[] run = [.. Lines(".ci", "run")
            .Where(static line => line.StartsWith("run dotnet", StringComparison.Ordinal))
            .Select(static line => line["run ".Length..])];

        Assert.Equal(["dotnet build samples/Registration", "dotnet test"], promised);
        Assert.Equal(promised, run);
    }

    private static string[] Lines(params string[] parts) => File.ReadAllLines(RepositoryFolder.Of(parts));

    private static string[] FirstCodeBlock(string[] lines) =>
        [.. lines.SkipWhile(static line => !IsFence(line)).Skip(1).TakeWhile(static line => !IsFence(line))];

    private static bool IsFence(string line) => line.StartsWith("```", StringComparison.Ordinal);
}
