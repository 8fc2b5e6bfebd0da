namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// The beginning of a text as far as the code fixes it: all of it, or what stands before the first unknown.
/// </summary>
/// <param name="Text">The text.</param>
/// <param name="IsWhole">Whether nothing follows.</param>
internal readonly record struct KnownText(string Text, bool IsWhole);
