using System.Security;

namespace PrivacyAnalyzers.EditorTests;

/// <summary>
/// A copy of the flawed sample that an editor may write to. It takes its analyzers from this repository, as the sample
/// does, and builds into a folder of its own.
/// </summary>
internal sealed class SampleCopy : IDisposable
{
    private const string Samples = "samples";
    private const string Sample = "Registration";
    private const string Configuration = ".editorconfig";

    private readonly TemporaryFolder _folder = new();

    private SampleCopy()
    {
    }

    /// <summary>Gets the path of the project file.</summary>
    public string Project => _folder[Samples, Sample, $"{Sample}.csproj"];

    /// <summary>Copies the sample and restores its packages.</summary>
    public static async Task<SampleCopy> MakeAsync()
    {
        var copy = new SampleCopy();
        var samples = Path.Combine(RepositoryFolder.Root, Samples);
        copy.CopyAll(Path.Combine(samples, Sample), Path.Combine(Samples, Sample));
        File.Copy(Path.Combine(RepositoryFolder.Root, Configuration), copy._folder[Configuration]);
        File.Copy(Path.Combine(samples, Configuration), copy._folder[Samples, Configuration]);
        await File.WriteAllTextAsync(
            copy._folder[Samples, "Directory.Build.props"],
            Properties(samples, copy._folder.Path));
        var restored = await DotnetCommand.RunAsync(copy._folder.Path, ["restore", copy.Project]);
        return restored.ExitCode == 0 ? copy : throw new InvalidOperationException(restored.Output);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static string Properties(string samples, string folder) => $"""
        <Project>
          <Import Project="{SecurityElement.Escape(Path.Combine(samples, "Directory.Build.props"))}" />
          <PropertyGroup>
            <ArtifactsPath>{SecurityElement.Escape(Path.Combine(folder, "artifacts"))}</ArtifactsPath>
            <DirectoryPackagesPropsPath>{SecurityElement.Escape(
                Path.Combine(RepositoryFolder.Root, "Directory.Packages.props"))}</DirectoryPackagesPropsPath>
          </PropertyGroup>
        </Project>
        """;

    private void CopyAll(string source, string target)
    {
        Directory.CreateDirectory(_folder[target]);
        foreach (var file in Directory.GetFiles(source))
            File.Copy(file, _folder[target, Path.GetFileName(file)]);

        foreach (var folder in Directory.GetDirectories(source))
        {
            if (Path.GetFileName(folder) is not ("bin" or "obj"))
                CopyAll(folder, Path.Combine(target, Path.GetFileName(folder)));
        }
    }
}
