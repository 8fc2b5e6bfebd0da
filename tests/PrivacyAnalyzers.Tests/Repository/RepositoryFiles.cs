using System.Runtime.CompilerServices;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>The files of this repository, found from where this file was compiled.</summary>
internal static class RepositoryFiles
{
    private const string Regenerate = "PRIVACY_REGENERATE";

    /// <summary>Gets the folder of the repository.</summary>
    public static string Root { get; } = Find();

    /// <summary>Gets the source files of a folder, without what builds write.</summary>
    public static IEnumerable<string> Sources(params string[] folder) =>
        Directory.EnumerateFiles(Path.Combine([Root, .. folder]), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    /// <summary>Compares a generated text with the file; writes it when the environment asks for that.</summary>
    public static void AssertGenerated(string expected, params string[] path)
    {
        var file = Path.Combine([Root, .. path]);
        if (Environment.GetEnvironmentVariable(Regenerate) == "1")
        {
            File.WriteAllText(file, expected);
        }

        Assert.True(File.Exists(file), $"{file} is missing; {Regenerate}=1 dotnet test writes it.");
        Assert.True(
            File.ReadAllText(file) == expected,
            $"{Path.GetRelativePath(Root, file)} is not up to date; {Regenerate}=1 dotnet test writes it.");
    }

    private static string Find([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (!File.Exists(Path.Combine(folder.FullName, "PrivacyAnalyzers.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The solution is in no parent folder.");
        }

        return folder.FullName;
    }
}
