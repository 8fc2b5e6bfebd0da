using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// What the attributes in one place state together. <c>[ContactData, HealthData] string Note</c> is one declared tag of
/// the category that does more harm, health.
/// </summary>
internal sealed class DeclaredTag(TagKind kind, DataCategory category, Sensitivity sensitivity, string evidence)
{
    public TagKind Kind { get; } = kind;

    public DataCategory Category { get; } = category;

    public Sensitivity Sensitivity { get; } = sensitivity;

    /// <summary>Gets the simple name that a reader finds in the source.</summary>
    public string Evidence { get; } = evidence;

    /// <summary>Gets whom the data is about, in alphabetical order, if the vocabulary of the tag can say it.</summary>
    public ImmutableArray<string> Subjects { get; init; } = ImmutableArray<string>.Empty;

    public bool IsPersonal => Kind != TagKind.NotPersonal;

    /// <summary>
    /// Gets what two tags in one place state together: that the data is not personal if one of them says so, else the
    /// more sensitive, else the more specific, else the first of the taxonomy.
    /// </summary>
    public static DeclaredTag? Combine(DeclaredTag? first, DeclaredTag? second)
    {
        if (first is null || second is null)
            return first ?? second;

        if (first.IsPersonal != second.IsPersonal)
            return first.IsPersonal ? second : first;

        var stronger = StrongerOf(first, second);
        var subjects = first.Subjects.Union(second.Subjects).OrderBy(static one => one, StringComparer.Ordinal);
        return new(stronger.Kind, stronger.Category, stronger.Sensitivity, stronger.Evidence)
        {
            Subjects = subjects.ToImmutableArray(),
        };
    }

    private static DeclaredTag StrongerOf(DeclaredTag first, DeclaredTag second)
    {
        if (first.Sensitivity != second.Sensitivity)
            return first.Sensitivity > second.Sensitivity ? first : second;

        if (first.Category == DataCategory.Unspecified || second.Category == DataCategory.Unspecified)
            return first.Category == DataCategory.Unspecified ? second : first;

        return second.Category < first.Category ? second : first;
    }
}
