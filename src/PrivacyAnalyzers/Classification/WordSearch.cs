using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// Finds whole words in a text without cutting it into strings: <c>PersonalData</c> is found in
/// <c>[PersonalData]</c> and not in <c>PersonalDatabase</c>.
/// </summary>
internal sealed class WordSearch
{
    private const int WindowSize = 8192;

    private static readonly bool[] IsInWord = Enumerable.Range(0, 128)
        .Select(static code => code is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
        .ToArray();

    // One for each thread that searches: the pool of arrays is not among what the oldest host ships.
    [ThreadStatic]
    private static char[]? t_window;

    private readonly ImmutableHashSet<string> _words;
    private readonly string[][] _byLength;

    // One bit for the first character of each word of a length: most words of a text are ruled out by it.
    private readonly ulong[] _firsts;

    public WordSearch(IEnumerable<string> words)
    {
        _words = words.ToImmutableHashSet(StringComparer.Ordinal);
        var longest = _words.IsEmpty ? 0 : _words.Max(static word => word.Length);
        _byLength = Enumerable.Range(0, longest + 1)
            .Select(length => _words.Where(word => word.Length == length).ToArray())
            .ToArray();
        _firsts = _byLength.Select(static words => words.Aggregate(0UL, static (bits, word) => bits | Bit(word[0])))
            .ToArray();
    }

    /// <summary>True for what words are made of: letters, digits and the underscore.</summary>
    public static bool IsWordCharacter(char character) =>
        character < IsInWord.Length ? IsInWord[character] : char.IsLetterOrDigit(character);

    /// <summary>Makes a search for more words; the same one when it has them already.</summary>
    public WordSearch With(IEnumerable<string> words)
    {
        var all = _words.Union(words);
        return all.Count == _words.Count ? this : new(all);
    }

    /// <summary>Gets the places of the words, from first to last.</summary>
    public ImmutableArray<FoundWord> In(SourceText text)
    {
        var found = ImmutableArray.CreateBuilder<FoundWord>();
        var window = t_window ??= new char[WindowSize];
        for (var offset = 0; offset < text.Length;)
        {
            var length = Math.Min(window.Length, text.Length - offset);
            text.CopyTo(offset, window, 0, length);
            var end = offset + length < text.Length ? WithoutCutWord(window, length) : length;
            Search(window, end, offset, found);
            offset += end;
        }

        return found.ToImmutable();
    }

    private static ulong Bit(char first) => 1UL << (first & 63);

    private static int WithoutCutWord(char[] window, int length)
    {
        var end = length;
        while (end > 0 && IsWordCharacter(window[end - 1]))
            end--;

        return end == 0 ? length : end;
    }

    private void Search(char[] window, int end, int offset, ImmutableArray<FoundWord>.Builder found)
    {
        for (var next = 0; next < end;)
        {
            var start = next;
            while (start < end && !IsWordCharacter(window[start]))
                start++;

            next = start;
            while (next < end && IsWordCharacter(window[next]))
                next++;

            if (WordAt(window, start, next - start) is { } word)
                found.Add(new(word, offset + start));
        }
    }

    private string? WordAt(char[] window, int start, int length)
    {
        if (length == 0 || length >= _byLength.Length || (_firsts[length] & Bit(window[start])) == 0)
            return null;

        foreach (var word in _byLength[length])
        {
            if (word.AsSpan().SequenceEqual(window.AsSpan(start, length)))
                return word;
        }

        return null;
    }
}
