using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Querying;

/// <summary>
/// A query with named parameters in place of the holes of an interpolated text: <c>"… = @phone"</c> for
/// <c>$"… = '{b.Phone}'"</c>.
/// </summary>
internal sealed class NamedParameters
{
    private NamedParameters(string text, ImmutableArray<(string Name, ExpressionSyntax Value)> values)
    {
        Text = text;
        Values = values;
    }

    /// <summary>Gets the literal of the query.</summary>
    public string Text { get; }

    /// <summary>Gets the names of the parameters, without their sign, and what fills them.</summary>
    public ImmutableArray<(string Name, ExpressionSyntax Value)> Values { get; }

    /// <summary>Gets the query for an interpolated text.</summary>
    /// <param name="query">The text.</param>
    /// <returns>The query, or null where not all holes are values.</returns>
    public static NamedParameters? Of(InterpolatedStringExpressionSyntax query)
    {
        var start = query.StringStartToken.Text;
        if (start.Count(static sign => sign == '$') != 1 || QueryHoles.In(query) is not { } holes)
            return null;

        var isRaw = !query.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken)
            && !query.StringStartToken.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken);
        var values = ImmutableArray.CreateBuilder<(string, ExpressionSyntax)>();
        var text = new StringBuilder(start.Replace("$", string.Empty));
        for (var at = 0; at < query.Contents.Count; at++)
        {
            if (query.Contents[at] is InterpolationSyntax hole)
            {
                var name = NameFor(hole.Expression, values.Select(static value => value.Item1));
                values.Add((name, hole.Expression));
                text.Append('@').Append(name);
                continue;
            }

            var part = QueryHoles.TextAt(query, at);
            var from = IsQuoted(at - 1) ? 1 : 0;
            part = part.Substring(from, part.Length - from - (IsQuoted(at + 1) ? 1 : 0));
            text.Append(isRaw ? part : part.Replace("{{", "{").Replace("}}", "}"));
        }

        return new(text.Append(query.StringEndToken.Text).ToString(), values.ToImmutable());

        bool IsQuoted(int at) => at >= 0 && at < query.Contents.Count
            && holes.Any(one => one.IsQuoted && one.Hole == query.Contents[at]);
    }

    private static string NameFor(ExpressionSyntax value, IEnumerable<string> taken)
    {
        var name = value switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            IdentifierNameSyntax variable => variable.Identifier.ValueText,
            _ => "value",
        };
        name = char.ToLowerInvariant(name[0]) + name.Substring(1);
        var known = taken.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        var number = 2;
        var free = name;
        while (known.Contains(free))
            free = $"{name}{number++}";

        return free;
    }
}
