using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// Finds whole words in a text without cutting it into strings: <c>PersonalData</c> is found in
/// <c>[PersonalData]</c> and not in <c>PersonalDatabase</c>.
/// </summary>
internal sealed class WordSearch
{
    private const int WindowSize = 8192;

    private readonly string[][] _byLength;

    // One bit for the first character of each word of a length: most words of a text are ruled out by it.
    private readonly ulong[] _firsts;

    public WordSearch(IEnumerable<string> words)
    {
        var distinct = words.Distinct(StringComparer.Ordinal).ToArray();
        _byLength = Enumerable.Range(0, distinct.Max(word => word.Length) + 1)
            .Select(length => distinct.Where(word => word.Length == length).ToArray())
            .ToArray();
        _firsts = _byLength.Select(static words => words.Aggregate(0UL, static (bits, word) => bits | Bit(word[0])))
            .ToArray();
    }

    /// <summary>True for what words are made of: letters, digits and the underscore.</summary>
    public static bool IsWordCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'
        || (character > '\x7F' && char.IsLetterOrDigit(character));

    /// <summary>Gets the positions of the words, from first to last.</summary>
    public IEnumerable<int> In(SourceText text)
    {
        var window = new char[Math.Min(WindowSize, text.Length)];
        for (var offset = 0; offset < text.Length;)
        {
            var length = Math.Min(window.Length, text.Length - offset);
            text.CopyTo(offset, window, 0, length);
            var end = offset + length < text.Length ? WithoutCutWord(window, length) : length;
            for (var next = NextIn(window, 0, end); next.Start < end; next = NextIn(window, next.End, end))
            {
                if (IsWord(window, next.Start, next.End - next.Start))
                    yield return offset + next.Start;
            }

            offset += end;
        }
    }

    private static ulong Bit(char first) => 1UL << (first & 63);

    private static int WithoutCutWord(char[] window, int length)
    {
        var end = length;
        while (end > 0 && IsWordCharacter(window[end - 1]))
            end--;

        return end == 0 ? length : end;
    }

    private static (int Start, int End) NextIn(char[] window, int start, int limit)
    {
        while (start < limit && !IsWordCharacter(window[start]))
            start++;

        var end = start;
        while (end < limit && IsWordCharacter(window[end]))
            end++;

        return (start, end);
    }

    private bool IsWord(char[] window, int start, int length)
    {
        if (length >= _byLength.Length || (_firsts[length] & Bit(window[start])) == 0)
            return false;

        foreach (var word in _byLength[length])
        {
            if (word[0] == window[start] && IsAt(window, start, word))
                return true;
        }

        return false;
    }

    private static bool IsAt(char[] window, int start, string word)
    {
        for (var index = 1; index < word.Length; index++)
        {
            if (window[start + index] != word[index])
                return false;
        }

        return true;
    }
}
