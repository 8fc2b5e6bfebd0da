namespace PrivacyAnalyzers.Benchmarks;

/// <summary>A folder for one run, deleted at its end.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("privacy-benchmark-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
