using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>Both samples, built once by the real <c>dotnet build</c>, apart from everyday builds.</summary>
public sealed class SampleBuilds : IAsyncLifetime, IDisposable
{
    /// <summary>The sample with deliberate findings.</summary>
    public const string Flawed = "Registration";

    /// <summary>The same service done right.</summary>
    public const string Clean = "Registration.Clean";

    private readonly TemporaryFolder _artifacts = new();

    /// <summary>Gets the program of a sample.</summary>
    /// <param name="sample">The sample.</param>
    /// <returns>The path of its assembly.</returns>
    public string ProgramOf(string sample) => _artifacts["bin", sample, "debug", sample + ".dll"];

    /// <summary>Gets what the compiler reported about a sample.</summary>
    /// <param name="sample">The sample.</param>
    /// <returns>The path of a SARIF file.</returns>
    public string ReportOf(string sample) => _artifacts[sample + ".sarif"];

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await BuildAsync(Flawed);
        await BuildAsync(Clean);
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _artifacts.Dispose();

    // The sample is compiled last, so that its report replaces those of the projects it refers to.
    private async Task BuildAsync(string sample)
    {
        var build = await DotnetCommand.RunAsync(
            RepositoryFolder.Of("samples", sample),
            ["build", "--artifacts-path", _artifacts.Path, $"-p:ErrorLog={ReportOf(sample)}%2cversion=2.1"]);
        Assert.True(build.ExitCode == 0, build.Output);
    }
}
