using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>The files of this repository, to read, to compare and to regenerate.</summary>
internal static class RepositoryFiles
{
    private const string Regenerate = "PRIVACY_REGENERATE";

    /// <summary>Gets the source files of a folder, without what builds write.</summary>
    public static IEnumerable<string> Sources(params string[] folder) =>
        Directory.EnumerateFiles(RepositoryFolder.Of(folder), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any())
            .Order(StringComparer.Ordinal);

    public static string Read(params string[] path) => File.ReadAllText(RepositoryFolder.Of(path));

    /// <summary>Compares a generated text with the file; writes it when the environment asks for that.</summary>
    public static void AssertGenerated(string expected, params string[] path)
    {
        var file = RepositoryFolder.Of(path);
        if (Environment.GetEnvironmentVariable(Regenerate) == "1")
        {
            File.WriteAllText(file, expected);
        }

        Assert.True(File.Exists(file), $"{file} is missing; {Regenerate}=1 dotnet test writes it.");
        Assert.True(
            File.ReadAllText(file) == expected,
            $"{string.Join('/', path)} is not up to date; {Regenerate}=1 dotnet test writes it.");
    }
}
