namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>The folder that holds the solution, found from where the tests run.</summary>
internal static class RepositoryFolder
{
    private const string Solution = "PrivacyAnalyzers.sln";

    /// <summary>Gets the absolute path.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Gets the path of something in the repository.</summary>
    /// <param name="parts">Names of folders, and the name of a file or folder.</param>
    /// <returns>An absolute path.</returns>
    public static string Of(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string start)
    {
        var folder = start;
        while (!File.Exists(Path.Combine(folder, Solution)))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new DirectoryNotFoundException($"No folder above {start} holds {Solution}.");
        }

        return folder;
    }
}
