namespace PrivacyAnalyzers.Configuration;

/// <summary>A mistake in a baseline file.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What could stand there, nearest first.</param>
internal sealed record BaselineProblem(
    BaselineProblemKind Kind,
    Location Place,
    string Found,
    ImmutableArray<string> Expected);
