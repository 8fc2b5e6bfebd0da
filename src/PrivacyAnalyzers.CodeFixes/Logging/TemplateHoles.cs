using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Logging;

/// <summary>The holes of a message template that is written at the call: <c>"Registered {Name}"</c>.</summary>
internal static class TemplateHoles
{
    /// <summary>Gets the edit that calls the hole of a value otherwise.</summary>
    /// <param name="value">An argument of a call of a logger.</param>
    /// <param name="name">The new name of its hole.</param>
    /// <param name="model">The model of the document.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>One change; none where no hole can be told or the name is taken.</returns>
    public static IEnumerable<TextChange> Renamed(
        ExpressionSyntax value,
        string name,
        SemanticModel model,
        CancellationToken cancel)
    {
        if (value.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax syntax }
            || model.GetOperation(syntax, cancel) is not IInvocationOperation call)
        {
            return [];
        }

        var holes = TemplateCall.Values(call).ToList();
        var hole = holes.FirstOrDefault(hole => hole.Value.Syntax == value).Hole;
        return hole is null || holes.Any(other => other.Hole == name)
            ? []
            : syntax.ArgumentList.Arguments
                .Select(static argument => argument.Expression)
                .Where(static text => text.IsKind(SyntaxKind.StringLiteralExpression))
                .SelectMany(text => Renamed((LiteralExpressionSyntax)text, hole, name))
                .Take(1);
    }

    // {@Person} destructures an object; a code has nothing inside.
    private static IEnumerable<TextChange> Renamed(LiteralExpressionSyntax template, string hole, string name)
    {
        foreach (var start in new[] { "{", "{@", "{$" })
        {
            var at = template.Token.Text.IndexOf(start + hole, StringComparison.Ordinal);
            var end = at + start.Length + hole.Length;
            if (at >= 0 && (template.Token.Text[end] is '}' or ',' or ':'))
            {
                var span = TextSpan.FromBounds(template.SpanStart + at + 1, template.SpanStart + end);
                yield return new TextChange(span, name);
            }
        }
    }
}
