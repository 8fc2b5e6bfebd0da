using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Layout;

/// <summary>
/// Edits that take something out of the code together with what only stands there because of it: a call out of its
/// chain, a statement with its line, an element with its comma.
/// </summary>
internal static class Removal
{
    /// <summary>Gets the edit that removes a call or an assignment.</summary>
    /// <param name="expression">The call or assignment.</param>
    /// <returns>The change, or null where something has to stand in its place.</returns>
    public static TextChange? Of(ExpressionSyntax expression) => expression switch
    {
        { Parent: InitializerExpressionSyntax initializer } => Of(initializer, expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var rest } }
            when StatementText.Of(expression) is null
                || rest is not (IdentifierNameSyntax or MemberAccessExpressionSyntax) =>
            new TextChange(TextSpan.FromBounds(rest.Span.End, expression.Span.End), string.Empty),
        _ when StatementText.Of(expression) is { } statement => StatementText.Remove(statement),
        _ => null,
    };

    /// <summary>Gets the edit that removes one of several elements of a list that is written out.</summary>
    /// <param name="element">The element.</param>
    /// <param name="removed">All elements that go, this one among them.</param>
    /// <returns>The change, or null for what is no element of such a list.</returns>
    public static TextChange? Among(ExpressionSyntax element, IReadOnlyCollection<ExpressionSyntax> removed)
    {
        var elements = element.Parent switch
        {
            InitializerExpressionSyntax list => list.Expressions.ToList<SyntaxNode>(),
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } => list.Elements.ToList<SyntaxNode>(),
            _ => null,
        };
        if (elements is null)
            return null;

        var index = elements.FindIndex(one => one.Span == element.Span);
        var hasKept = elements.Take(index).Any(one => removed.All(gone => gone.Span != one.Span));
        var span = (hasKept, index + 1 < elements.Count) switch
        {
            (true, _) => TextSpan.FromBounds(elements[index - 1].Span.End, element.Span.End),
            (_, true) => TextSpan.FromBounds(element.SpanStart, elements[index + 1].SpanStart),
            _ => element.Span,
        };
        return new TextChange(span, string.Empty);
    }

    /// <summary>Gets the edit that removes an argument.</summary>
    /// <param name="argument">The argument.</param>
    /// <returns>The change.</returns>
    public static TextChange Of(ArgumentSyntax argument)
    {
        var list = (BaseArgumentListSyntax)argument.Parent!;
        var index = list.Arguments.IndexOf(argument);
        var (start, end) = (index, list.Arguments.Count) switch
        {
            (0, 1) => (argument.SpanStart, argument.Span.End),
            (0, _) => (argument.SpanStart, list.Arguments[1].SpanStart),
            _ => (list.Arguments[index - 1].Span.End, argument.Span.End),
        };
        return new TextChange(TextSpan.FromBounds(start, end), string.Empty);
    }

    /// <summary>Gets the edit that removes an attribute, with its list and line if nothing else stands there.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="text">The text of the document.</param>
    /// <returns>The change.</returns>
    public static TextChange Of(AttributeSyntax attribute, SourceText text)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        var index = list.Attributes.IndexOf(attribute);
        if (list.Attributes.Count == 1)
            return new TextChange(TextSpan.FromBounds(list.SpanStart, AfterBlanks(text, list.Span.End)), string.Empty);

        var (start, end) = index == 0
            ? (attribute.SpanStart, list.Attributes[1].SpanStart)
            : (list.Attributes[index - 1].Span.End, attribute.Span.End);
        return new TextChange(TextSpan.FromBounds(start, end), string.Empty);
    }

    /// <summary>Finds out whether a removal takes a comment along that somebody wrote about something else.</summary>
    /// <param name="root">The root of the document.</param>
    /// <param name="removed">The removed text.</param>
    /// <param name="expression">What is meant to go.</param>
    /// <returns>True when it does.</returns>
    public static bool TakesComment(SyntaxNode root, TextSpan removed, ExpressionSyntax expression) =>
        StatementText.Of(expression) is null
        && root.DescendantTrivia(removed)
            .Any(trivia => removed.Contains(trivia.Span) && !string.IsNullOrWhiteSpace(trivia.ToString()));

    private static int AfterBlanks(SourceText text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;

        return position;
    }

    private static TextChange Of(InitializerExpressionSyntax initializer, ExpressionSyntax element)
    {
        var elements = initializer.Expressions;
        var index = elements.IndexOf(element);
        var (start, end) = (index, elements.Count) switch
        {
            (0, 1) => (initializer.OpenBraceToken.Span.End, element.Span.End),
            (0, _) => (element.SpanStart, elements[1].SpanStart),
            _ => (elements[index - 1].Span.End, element.Span.End),
        };
        return new TextChange(TextSpan.FromBounds(start, end), string.Empty);
    }
}
