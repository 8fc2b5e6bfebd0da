using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>Breaks files: the same seed breaks them in the same way on every machine.</summary>
internal sealed class Mutator(int seed)
{
    private const int LongestDeletion = 12;
    private const int MostLines = 6;

    private static readonly Dictionary<string, string> Turned = new()
    {
        ["{"] = "}", ["}"] = "{", ["("] = ")", [")"] = "(", ["["] = "]", ["]"] = "[", ["<"] = ">", [">"] = "<",
    };

    private static readonly int Kinds = Enum.GetValues<MutationKind>().Length;

#pragma warning disable CA5394 // Nothing secret is made of these numbers.
    private readonly Random _random = new(seed);

    public Mutation Break(SyntaxTree tree)
    {
        var tokens = tree.GetRoot().DescendantTokens().Where(static token => token.Span.Length > 0).ToList();
        var kind = (MutationKind)_random.Next(Kinds);
        if (tokens.Count == 0)
            return new Mutation(tree, tree, kind, 0);

        var change = Change(kind, tree.GetText(), tokens, _random.Next(tokens.Count));
        return new Mutation(tree, tree.WithChangedText(tree.GetText().WithChanges(change)), kind, change.Span.Start);
    }

    /// <summary>Chooses some of many; each is taken with the same chance.</summary>
    public List<T> Some<T>(IEnumerable<T> all, double share) =>
        all.Where(_ => _random.NextDouble() < share).ToList();

    private TextChange Change(MutationKind kind, SourceText text, List<SyntaxToken> tokens, int index)
    {
        var token = tokens[index];
        return kind switch
        {
            MutationKind.DeleteToken => new(token.Span, ""),
            MutationKind.DeleteTokens => new(UpTo(tokens, index, 1 + _random.Next(LongestDeletion)), ""),
            MutationKind.DuplicateToken => new(token.Span, $"{token.Text} {token.Text}"),
            MutationKind.SwapNeighbours => Swap(tokens, index),
            MutationKind.TurnBrace => TurnBrace(tokens, index),
            MutationKind.ReplaceByOther => new(token.Span, $" {tokens[_random.Next(tokens.Count)].Text} "),
            MutationKind.RepeatLines => RepeatLines(text, token.SpanStart),
            _ => new(TextSpan.FromBounds(token.SpanStart + (token.Span.Length / 2), text.Length), ""),
        };
    }

    private TextChange RepeatLines(SourceText text, int position)
    {
        var first = text.Lines.GetLineFromPosition(position);
        var last = text.Lines[Math.Min(text.Lines.Count - 1, first.LineNumber + _random.Next(MostLines))];
        var lines = text.ToString(TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak));
        return new(new TextSpan(first.Start, 0), lines);
    }
#pragma warning restore CA5394

    private static TextChange Swap(List<SyntaxToken> tokens, int index)
    {
        var next = tokens[Math.Min(index + 1, tokens.Count - 1)];
        return new(TextSpan.FromBounds(tokens[index].SpanStart, next.Span.End), $"{next.Text} {tokens[index].Text}");
    }

    private static TextChange TurnBrace(List<SyntaxToken> tokens, int index)
    {
        var found = tokens.FindIndex(index, static token => Turned.ContainsKey(token.Text));
        return found < 0
            ? new(tokens[index].Span, "{")
            : new(tokens[found].Span, Turned[tokens[found].Text]);
    }

    private static TextSpan UpTo(List<SyntaxToken> tokens, int first, int count) =>
        TextSpan.FromBounds(tokens[first].SpanStart, tokens[Math.Min(first + count, tokens.Count) - 1].Span.End);
}
