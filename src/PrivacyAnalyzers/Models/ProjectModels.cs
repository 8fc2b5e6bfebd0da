namespace PrivacyAnalyzers.Models;

/// <summary>
/// The rows that a project writes itself, in additional files named <c>PrivacyModels*.txt</c>, for example
/// <c>PrivacyModels.Logging.txt</c>.
/// </summary>
internal static class ProjectModels
{
    private const string Prefix = "PrivacyModels";
    private const string Extension = ".txt";

    private static readonly char[] Separators = { '/', '\\' };

    public static ImmutableArray<ModelFile> Read(ImmutableArray<AdditionalText> files, CancellationToken cancel) =>
        files
            .Where(static file => IsModel(file.Path))
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .Select(file => file.GetText(cancel) is { } text ? ModelRowReader.Read(file.Path, text) : null)
            .OfType<ModelFile>()
            .ToImmutableArray();

    /// <summary>True when a project's rows make data personal: there is something to follow without any tag.</summary>
    public static bool DeclareSources(ImmutableArray<AdditionalText> files, CancellationToken cancel) =>
        Read(files, cancel).Any(static file => file.Rows.Any(static row => row.Role == ModelRole.Source));

    private static bool IsModel(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(Separators) + 1);
        return name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            && name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
    }
}
