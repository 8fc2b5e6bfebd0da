using System.Runtime.CompilerServices;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// Whether a file contains one of a few words, in any place: a file without <c>NullRedactor</c> registers none. The
/// answer is kept as long as the tree lives, so an edit costs one look at the edited file.
/// </summary>
internal sealed class WordUse(params string[] words)
{
    private static readonly object Yes = new();
    private static readonly object No = new();

    private readonly WordSearch _search = new(words);
    private readonly ConditionalWeakTable<SyntaxTree, object> _answers = new();

    /// <summary>True when the file contains one of the words.</summary>
    public bool IsIn(SyntaxTree tree, CancellationToken cancel)
    {
        if (!_answers.TryGetValue(tree, out var answer))
            answer = _answers.GetValue(tree, key => _search.In(key.GetText(cancel)).Any() ? Yes : No);

        return answer == Yes;
    }
}
