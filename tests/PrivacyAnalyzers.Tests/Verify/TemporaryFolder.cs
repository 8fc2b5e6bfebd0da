namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>A folder of its own for a test, deleted at the end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Gets the absolute path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("privacy-analyzers-").FullName;

    /// <summary>Gets the path of something in the folder.</summary>
    /// <param name="parts">Names of folders, and the name of a file or folder.</param>
    /// <returns>An absolute path.</returns>
    public string this[params string[] parts] => System.IO.Path.Combine([Path, .. parts]);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
