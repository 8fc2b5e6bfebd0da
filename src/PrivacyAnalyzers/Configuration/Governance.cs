using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Configuration;

/// <summary>
/// What a project declares in additional files named <c>PrivacyGovernance*.txt</c>: who answers for the data, what it
/// is held for, how long each category is kept, who gets it under which agreement.
/// </summary>
internal sealed record Governance
{
    private const string Prefix = "PrivacyGovernance";
    private const string Extension = ".txt";

    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>Gets who answers for the data, or null.</summary>
    public string? Controller { get; init; }

    /// <summary>Gets the purposes by their names.</summary>
    public ImmutableSortedDictionary<string, DeclaredPurpose> Purposes { get; init; } =
        ImmutableSortedDictionary.Create<string, DeclaredPurpose>(StringComparer.Ordinal);

    /// <summary>Gets the recipients by their names.</summary>
    public ImmutableSortedDictionary<string, DeclaredRecipient> Recipients { get; init; } =
        ImmutableSortedDictionary.Create<string, DeclaredRecipient>(StringComparer.Ordinal);

    /// <summary>Gets whether the project says which keys of its configuration hold addresses of recipients.</summary>
    public bool DeclaresKeys => Recipients.Values.Any(static recipient => !recipient.Keys.IsEmpty);

    /// <summary>Gets the categories that are kept for a declared number of days.</summary>
    public ImmutableDictionary<DataCategory, int> Retention { get; init; } =
        ImmutableDictionary<DataCategory, int>.Empty;

    /// <summary>Gets the mistakes, in the order of the files.</summary>
    public ImmutableArray<GovernanceProblem> Problems { get; init; } = ImmutableArray<GovernanceProblem>.Empty;

    /// <summary>Reads what the files of a project declare.</summary>
    public static Governance Read(ImmutableArray<AdditionalText> files, CancellationToken cancel)
    {
        var reader = new GovernanceReader();
        foreach (var file in files
            .Where(static file => IsGovernance(file.Path))
            .OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            if (file.GetText(cancel) is { } text)
                reader.Read(file.Path, text);
        }

        return reader.Finish();
    }

    private static bool IsGovernance(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(Separators) + 1);
        return name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            && name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
    }
}
