namespace PrivacyAnalyzers.Configuration;

/// <summary>A line of configuration that says nothing, with what its author may have meant.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Key">The key as Roslyn hands it out.</param>
/// <param name="Value">The value, or the entry of a list that is wrong.</param>
/// <param name="Nearest">The valid names that look most like the wrong one, nearest first; may be empty.</param>
/// <param name="ValidValues">All valid keys or values, or the form of a value where there are too many.</param>
internal sealed record ConfigurationProblem(
    ConfigurationProblemKind Kind,
    string Key,
    string Value,
    ImmutableArray<string> Nearest,
    ImmutableArray<string> ValidValues);
