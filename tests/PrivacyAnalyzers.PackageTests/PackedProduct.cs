using System.IO.Compression;
using System.Reflection;

namespace PrivacyAnalyzers.PackageTests;

/// <summary>
/// The package as users get it, packed once per run into a folder that serves as a package source. Each run has a
/// version of its own, so that the packages cache cannot hand out an older build.
/// </summary>
public sealed class PackedProduct : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("privacy-package-");

    public string Version { get; } = $"0.0.0-test.{DateTime.UtcNow.Ticks}";

    /// <summary>Gets the folder that a NuGet.config names as a source.</summary>
    public string Source => Path.Combine(_folder.FullName, "source");

    public async Task InitializeAsync()
    {
        string artifacts = Path.Combine(_folder.FullName, "artifacts");
        string[] pack = ["pack", "src/PrivacyAnalyzers.Package", $"-p:Version={Version}"];
        CommandResult result = await DotnetCommand.RunAsync(
            RepositoryFolder.Root,
            [.. pack, "--output", Source, "--artifacts-path", artifacts]);
        if (result.ExitCode != 0)
        {
            throw new InvalidOperationException($"The package cannot be packed.{Environment.NewLine}{result.Output}");
        }
    }

    public ZipArchive Open() => ZipFile.OpenRead(Path.Combine(Source, $"PrivacyAnalyzers.{Version}.nupkg"));

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        string cached = Path.Combine(PackagesFolder(), "privacyanalyzers", Version);
        if (Directory.Exists(cached))
        {
            Directory.Delete(cached, recursive: true);
        }

        return Task.CompletedTask;
    }

    private static string PackagesFolder() => typeof(PackedProduct).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "PackagesFolder").Value!;
}
