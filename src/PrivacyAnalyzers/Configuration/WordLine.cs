using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Configuration;

/// <summary>
/// A line of one of the project's files in words, each with its place: <c>purpose cash-2026 until=2027-06-30</c>.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="line">The line.</param>
internal sealed class WordLine(string path, TextLine line)
{
    private readonly string _text = line.ToString();

    /// <summary>Gets the words with where each begins.</summary>
    public ImmutableArray<(string Text, int Start)> Words { get; } = Split(line.ToString());

    /// <summary>Gets a value indicating whether the line declares something.</summary>
    public bool IsDeclaration => Words.Length > 0 && _text[Words[0].Start] != '#';

    /// <summary>Gets the text from a word to the end of the line.</summary>
    public string RestFrom(int word) => _text.Substring(Words[word].Start).TrimEnd();

    /// <summary>Gets the place of a part of the line.</summary>
    public Location PlaceOf(int start, int length) => Location.Create(
        path,
        new TextSpan(line.Start + start, length),
        new LinePositionSpan(new(line.LineNumber, start), new(line.LineNumber, start + length)));

    private static ImmutableArray<(string Text, int Start)> Split(string text)
    {
        var words = ImmutableArray.CreateBuilder<(string, int)>();
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;

            if (end > start)
                words.Add((text.Substring(start, end - start), start));

            start = end;
        }

        return words.ToImmutable();
    }
}
