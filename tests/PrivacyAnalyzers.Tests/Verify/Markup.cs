using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>
/// Code with marked places: <c>{|PRIV1001:expression|}</c> is where a rule reports, <c>{|source:expression|}</c> and
/// <c>{|step:expression|}</c> are on the way of the data, in the order of travel (<c>step2</c> comes after
/// <c>step1</c>). Marks may be nested.
/// </summary>
internal sealed record Markup(string Code, ImmutableArray<Mark> Marks)
{
    public static Markup Parse(string marked)
    {
        var code = new StringBuilder(marked.Length);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var open = new Stack<(string Name, int Start)>();
        for (var position = 0; position < marked.Length; position++)
        {
            if (NameAt(marked, position) is { } name)
            {
                open.Push((name, code.Length));
                position += name.Length + 2;
            }
            else if (open.Count > 0 && marked.AsSpan(position).StartsWith("|}", StringComparison.Ordinal))
            {
                var (closed, start) = open.Pop();
                marks.Add(new Mark(closed, TextSpan.FromBounds(start, code.Length)));
                position++;
            }
            else
            {
                code.Append(marked[position]);
            }
        }

        return open.Count == 0
            ? new Markup(code.ToString(), marks.ToImmutable())
            : throw new FormatException($"The mark '{open.Peek().Name}' is not closed.");
    }

    private static string? NameAt(string marked, int position)
    {
        if (!marked.AsSpan(position).StartsWith("{|", StringComparison.Ordinal))
        {
            return null;
        }

        var end = position + 2;
        while (end < marked.Length && char.IsAsciiLetterOrDigit(marked[end]))
        {
            end++;
        }

        return end > position + 2 && end < marked.Length && marked[end] == ':' ? marked[(position + 2)..end] : null;
    }
}
