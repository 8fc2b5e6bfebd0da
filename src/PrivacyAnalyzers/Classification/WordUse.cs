using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// Where a file contains one of a few words: a file without <c>NullRedactor</c> registers none.
/// </summary>
internal sealed class WordUse
{
    private readonly HashSet<string> _words;
    private readonly Func<SyntaxToken, int, bool>? _isUse;

    /// <summary>Initializes a new instance of the <see cref="WordUse"/> class.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isUse">Tells from a token whether the word at a position counts; null where each does.</param>
    public WordUse(IEnumerable<string> words, Func<SyntaxToken, int, bool>? isUse = null)
    {
        _words = new(words, StringComparer.Ordinal);
        _isUse = isUse;
        FileWords.Seek(_words);
    }

    /// <summary>True when the file contains one of the words.</summary>
    public bool IsIn(SyntaxTree tree, CancellationToken cancel)
    {
        foreach (var (word, position) in FileWords.In(tree, cancel))
        {
            if (_words.Contains(word)
                && (_isUse is null || _isUse(tree.GetRoot(cancel).FindToken(position), position)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the names in the code that are one of the words, from first to last.</summary>
    public IEnumerable<SyntaxToken> NamesIn(SyntaxTree tree, CancellationToken cancel)
    {
        foreach (var (word, position) in FileWords.In(tree, cancel))
        {
            if (_words.Contains(word)
                && tree.GetRoot(cancel).FindToken(position) is var token
                && token.Span.Contains(position)
                && token.IsKind(SyntaxKind.IdentifierToken)
                && token.ValueText == word)
            {
                yield return token;
            }
        }
    }
}
