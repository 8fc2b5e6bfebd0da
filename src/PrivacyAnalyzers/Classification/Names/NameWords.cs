using System.Globalization;
using System.Text;

namespace PrivacyAnalyzers.Classification.Names;

/// <summary>
/// The words of an identifier: <c>HIVStatus_2</c> is <c>hiv</c>, <c>status</c>; <c>PrénomsÉlèves</c> is <c>prenom</c>,
/// <c>eleve</c>. Words are compared whole, so that <c>Age</c> is not found in <c>Message</c>; digits, accents, case and
/// a plural ending make no difference.
/// </summary>
internal static class NameWords
{
    private const int ShortestPlural = 4;

    /// <summary>Splits an identifier.</summary>
    /// <param name="identifier">The identifier, in any of the usual spellings.</param>
    /// <returns>The words in lower case, without accents and plural endings.</returns>
    public static ImmutableArray<string> Of(string identifier)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        var text = WithoutAccents(identifier);
        for (var index = 0; index < text.Length; index++)
        {
            if (StartsWord(text, index))
                Close(word, words);

            if (char.IsLetter(text[index]))
                word.Append(char.ToLowerInvariant(text[index]));
        }

        Close(word, words);
        return words.ToImmutable();
    }

    private static bool StartsWord(string text, int index)
    {
        if (!char.IsLetter(text[index]))
            return true;

        if (index == 0 || !char.IsUpper(text[index]))
            return false;

        return !char.IsUpper(text[index - 1]) || (index + 1 < text.Length && char.IsLower(text[index + 1]));
    }

    private static void Close(StringBuilder word, ImmutableArray<string>.Builder words)
    {
        if (word.Length == 0)
            return;

        var isPlural = word.Length >= ShortestPlural && word[word.Length - 1] is 's' or 'x';
        words.Add(word.ToString(0, isPlural ? word.Length - 1 : word.Length));
        word.Clear();
    }

    private static string WithoutAccents(string text)
    {
        if (text.All(static character => character < 0x80))
            return text;

        var result = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (character is 'œ' or 'Œ')
                result.Append(character == 'œ' ? "oe" : "Oe");
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
                result.Append(character);
        }

        return result.ToString();
    }
}
