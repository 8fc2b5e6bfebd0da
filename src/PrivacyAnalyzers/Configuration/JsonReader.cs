using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Configuration;

/// <summary>
/// Reads JSON (RFC 8259) with the place of each value. A compiler host lends an analyzer no library that could, and
/// those of .NET say no places.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class JsonReader(string text)
{
    // As deep as System.Text.Json goes.
    private const int MaxDepth = 64;
    private const int HexDigits = 4;

    private int _at;

    /// <summary>Gets where the text stops being JSON, once it was read in vain.</summary>
    public int Fault => Math.Min(_at, text.Length);

    /// <summary>Reads the whole text.</summary>
    /// <returns>The value, or null if the text is not one value and nothing else.</returns>
    public JsonValue? Read()
    {
        if (ReadValue(0) is not { } value)
            return null;

        SkipBlanks();
        return _at == text.Length ? value : null;
    }

    private JsonValue? ReadValue(int depth)
    {
        SkipBlanks();
        return Next switch
        {
            '{' when depth < MaxDepth => ReadObject(depth),
            '[' when depth < MaxDepth => ReadArray(depth),
            '"' => ReadString(),
            _ => ReadWord(),
        };
    }

    private char Next => _at < text.Length ? text[_at] : '\0';

    private JsonValue? ReadObject(int depth)
    {
        var start = _at;
        var members = ImmutableDictionary.CreateBuilder<string, JsonValue>(StringComparer.Ordinal);
        if (!IsEmpty('}'))
        {
            do
            {
                SkipBlanks();
                if (Next != '"' || ReadString() is not { Text: { } name } || !Takes(':'))
                    return null;

                if (ReadValue(depth + 1) is not { } value)
                    return null;

                members[name] = value;
            }
            while (Takes(','));

            if (!Takes('}'))
                return null;
        }

        return new(TextSpan.FromBounds(start, _at)) { Members = members.ToImmutable() };
    }

    private JsonValue? ReadArray(int depth)
    {
        var start = _at;
        var items = ImmutableArray.CreateBuilder<JsonValue>();
        if (!IsEmpty(']'))
        {
            do
            {
                if (ReadValue(depth + 1) is not { } value)
                    return null;

                items.Add(value);
            }
            while (Takes(','));

            if (!Takes(']'))
                return null;
        }

        return new(TextSpan.FromBounds(start, _at)) { IsArray = true, Items = items.ToImmutable() };
    }

    private JsonValue? ReadString()
    {
        var start = _at++;
        var said = new StringBuilder();
        while (Next is not ('"' or < ' '))
        {
            if (Next != '\\')
                said.Append(text[_at++]);
            else if (ReadEscape() is { } sign)
                said.Append(sign);
            else
                return null;
        }

        if (Next != '"')
            return null;

        _at++;
        return new(TextSpan.FromBounds(start, _at)) { Text = said.ToString() };
    }

    private char? ReadEscape()
    {
        _at++;
        if (Next == 'u')
            return ReadCode();

        char? sign = Next switch
        {
            '"' or '\\' or '/' => Next,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => null,
        };
        if (sign is not null)
            _at++;

        return sign;
    }

    private char? ReadCode()
    {
        if (_at + HexDigits >= text.Length
            || !ushort.TryParse(
                text.Substring(_at + 1, HexDigits),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var code))
        {
            return null;
        }

        _at += HexDigits + 1;
        return (char)code;
    }

    private JsonValue? ReadWord()
    {
        var start = _at;
        while (Next is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '+' or '.' or 'E')
            _at++;

        var word = text.Substring(start, _at - start);
        if (word is "true" or "false" or JsonValue.Null || IsNumber(word))
            return new(TextSpan.FromBounds(start, _at)) { Word = word };

        _at = start;
        return null;
    }

    private static bool IsNumber(string word) =>
        word.Length > 0
        && word[0] is '-' or (>= '0' and <= '9')
        && double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private bool IsEmpty(char end)
    {
        _at++;
        return Takes(end);
    }

    private bool Takes(char sign)
    {
        SkipBlanks();
        if (Next != sign)
            return false;

        _at++;
        return true;
    }

    private void SkipBlanks()
    {
        while (Next is ' ' or '\t' or '\r' or '\n')
            _at++;
    }
}
