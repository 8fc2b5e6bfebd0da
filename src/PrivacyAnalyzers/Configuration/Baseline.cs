namespace PrivacyAnalyzers.Configuration;

/// <summary>
/// The findings that a project accepted, in additional files named <c>PrivacyBaseline*.txt</c>. A row names the rule,
/// the member, the data and where it goes, never a line, so that it outlives edits around the finding.
/// </summary>
internal sealed class Baseline
{
    private const string Prefix = "PrivacyBaseline";
    private const string Extension = ".txt";

    private static readonly char[] Separators = ['/', '\\'];

    public Baseline(ImmutableSortedDictionary<string, BaselineEntry> entries, ImmutableArray<BaselineProblem> problems)
    {
        Entries = entries;
        Problems = problems;
    }

    /// <summary>Gets the rows by their keys.</summary>
    public ImmutableSortedDictionary<string, BaselineEntry> Entries { get; }

    /// <summary>Gets the mistakes, in the order of the files.</summary>
    public ImmutableArray<BaselineProblem> Problems { get; }

    /// <summary>Reads the baseline of a project.</summary>
    /// <param name="files">The additional files of the project.</param>
    /// <param name="rules">The numbers of all rules.</param>
    /// <param name="cancel">Cancels the reading.</param>
    /// <returns>The baseline, or null where there is none.</returns>
    public static Baseline? Read(
        ImmutableArray<AdditionalText> files,
        ImmutableArray<string> rules,
        CancellationToken cancel)
    {
        BaselineReader? reader = null;
        foreach (var file in files
            .Where(static file => IsBaseline(file.Path))
            .OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            reader ??= new BaselineReader(rules);
            if (file.GetText(cancel) is { } text)
                reader.Read(file.Path, text);
        }

        return reader?.Finish();
    }

    /// <summary>True for the names of baseline files.</summary>
    /// <param name="path">The path of a file.</param>
    public static bool IsBaseline(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(Separators) + 1);
        return name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            && name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
    }
}
