namespace PrivacyAnalyzers.Classification;

/// <summary>A sought word of a text.</summary>
/// <param name="Word">The word.</param>
/// <param name="Position">Where it begins, in characters from the start of the text.</param>
internal readonly record struct FoundWord(string Word, int Position);
