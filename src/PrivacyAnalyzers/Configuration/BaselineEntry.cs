namespace PrivacyAnalyzers.Configuration;

/// <summary>A row of a baseline: findings that are accepted in one member.</summary>
/// <param name="Key">The rule, the member, the data and where it goes, with one blank between them.</param>
/// <param name="Count">How many findings of this key are accepted.</param>
/// <param name="Approval">Who accepted them.</param>
/// <param name="Place">Where the row stands.</param>
internal sealed record BaselineEntry(string Key, int Count, Approval Approval, Location Place)
{
    /// <summary>Gets the rule.</summary>
    public string Rule => Key.Split(' ')[0];

    /// <summary>Gets the documentation ID of the member in which the findings are.</summary>
    public string Member => Key.Split(' ')[1];
}
