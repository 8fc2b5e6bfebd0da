namespace PrivacyAnalyzers.Classification;

/// <summary>
/// What a fix writes where only people know what belongs there: <c>[Purpose("TODO")]</c>,
/// <c>[NotPersonalData("TODO: why")]</c>. A rule reports it until it is filled in.
/// </summary>
internal static class Placeholder
{
    /// <summary>What a placeholder begins with.</summary>
    public const string Mark = "TODO";

    /// <summary>Finds out whether a text is a placeholder.</summary>
    /// <param name="text">The argument of an attribute.</param>
    /// <returns>True for <c>TODO</c> and what continues it with another word.</returns>
    public static bool IsIn(string text)
    {
        var trimmed = text.TrimStart();
        return trimmed.StartsWith(Mark, StringComparison.Ordinal)
            && (trimmed.Length == Mark.Length || !WordSearch.IsWordCharacter(trimmed[Mark.Length]));
    }
}
