using System.Runtime.CompilerServices;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// The places of the words in a file that any rule looks for, found in one look for all rules. They are kept as long
/// as the tree lives, so an edit costs one look at the edited file.
/// </summary>
internal sealed class FileWords
{
    private static readonly object Gate = new();
    private static readonly ConditionalWeakTable<SyntaxTree, FileWords> Files = new();
    private static WordSearch sought = new([]);

    private volatile Answer? _answer;

    /// <summary>Announces words; files that were looked at before will be looked at again.</summary>
    public static void Seek(IEnumerable<string> words)
    {
        lock (Gate)
        {
            sought = sought.With(words);
        }
    }

    /// <summary>Gets the places of all announced words, from first to last.</summary>
    public static ImmutableArray<FoundWord> In(SyntaxTree tree, CancellationToken cancel) =>
        Files.GetValue(tree, static _ => new FileWords()).Find(tree, Volatile.Read(ref sought), cancel);

    private ImmutableArray<FoundWord> Find(SyntaxTree tree, WordSearch search, CancellationToken cancel)
    {
        if (_answer is not { } answer || answer.Search != search)
            _answer = answer = new(search, search.In(tree.GetText(cancel)));

        return answer.Words;
    }

    private sealed record Answer(WordSearch Search, ImmutableArray<FoundWord> Words);
}
