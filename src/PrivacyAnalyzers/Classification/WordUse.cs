using System.Runtime.CompilerServices;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// Whether a file contains one of a few words: a file without <c>NullRedactor</c> registers none. The answer is kept as
/// long as the tree lives, so an edit costs one look at the edited file.
/// </summary>
/// <param name="words">The words.</param>
/// <param name="isUse">Tells from a token whether the word at a position counts; null where each does.</param>
internal sealed class WordUse(IEnumerable<string> words, Func<SyntaxToken, int, bool>? isUse = null)
{
    private static readonly object Yes = new();
    private static readonly object No = new();

    private readonly WordSearch _search = new(words);
    private readonly ConditionalWeakTable<SyntaxTree, object> _answers = new();

    /// <summary>True when the file contains one of the words.</summary>
    public bool IsIn(SyntaxTree tree, CancellationToken cancel)
    {
        if (!_answers.TryGetValue(tree, out var answer))
            answer = _answers.GetValue(tree, key => Find(key, cancel) ? Yes : No);

        return answer == Yes;
    }

    private bool Find(SyntaxTree tree, CancellationToken cancel)
    {
        foreach (var position in _search.In(tree.GetText(cancel)))
        {
            if (isUse is null || isUse(tree.GetRoot(cancel).FindToken(position), position))
                return true;
        }

        return false;
    }
}
