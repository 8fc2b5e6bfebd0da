using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>
/// Restores the packages of what is loaded, as a build would: without them no name of a library can be resolved. Takes
/// a second where nothing has changed.
/// </summary>
internal static class PackageRestore
{
    /// <summary>Runs <c>dotnet restore</c>.</summary>
    /// <param name="input">What is loaded.</param>
    /// <param name="cancel">Ends the restore.</param>
    /// <returns>What went wrong, or nothing.</returns>
    public static async Task<IReadOnlyList<LoadFailure>> RunAsync(InputPath input, CancellationToken cancel)
    {
        var failures = new List<LoadFailure>();
        foreach (var file in input.Files)
        {
            var (code, text) = await DotnetSdk.RunAsync(
                Path.GetDirectoryName(file)!, ["restore", file, "-v:quiet", "-nologo", "-nodeReuse:false"], cancel);
            if (code != 0)
                failures.Add(new(Path.GetRelativePath(input.Root, file), FirstError(text)));
        }

        return failures;
    }

    private static string FirstError(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.FirstOrDefault(static line => line.Contains(": error", StringComparison.Ordinal))
            ?? lines.FirstOrDefault()
            ?? Texts.Get("Error_RestoreFailed");
    }
}
