using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Checks;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Takes a switch that makes a framework write out its data out of the code: the call out of its chain, the statement
/// out of its block, the property out of its initialiser. All of these switches are off by default.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveSwitchFix))]
internal sealed class RemoveSwitchFix() : RuleFix("PRIV1005")
{
    internal override async Task<ImmutableArray<Proposal>> ProposeAsync(FindingPlace place, CancellationToken cancel)
    {
        var root = await place.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        return root is not null
            && place.ExpressionIn(root) is { } switched
            && NameOf(switched) is { } name
            && ChangeFor(switched) is { } change
            && !HasComment(root, change.Span, switched)
            && await CompilerConsent.IsGivenAsync(place.Document, [switched], [change], cancel).ConfigureAwait(false)
                ? ImmutableArray.Create(Offer(place, name, change))
                : ImmutableArray<Proposal>.Empty;
    }

    private static Proposal Offer(FindingPlace place, string name, TextChange change) =>
        Proposal.Of("Fix_RemoveSwitch", name, nameof(RemoveSwitchFix), TextEdit.Of(place.Document, [change]));

    private static string? NameOf(ExpressionSyntax switched) => switched switch
    {
        InvocationExpressionSyntax call => NameOf(call.Expression),
        AssignmentExpressionSyntax assignment => NameOf(assignment.Left),
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static TextChange? ChangeFor(ExpressionSyntax switched) => switched switch
    {
        { Parent: InitializerExpressionSyntax initializer } => WithoutElement(initializer, switched),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var rest } }
            when StatementText.Of(switched) is null
                || rest is not (IdentifierNameSyntax or MemberAccessExpressionSyntax) =>
            new TextChange(TextSpan.FromBounds(rest.Span.End, switched.Span.End), string.Empty),
        _ when StatementText.Of(switched) is { } statement => StatementText.Remove(statement),
        _ => null,
    };

    private static TextChange WithoutElement(InitializerExpressionSyntax initializer, ExpressionSyntax element)
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

    // What somebody wrote about the rest of a chain must not go with one of its calls.
    private static bool HasComment(SyntaxNode root, TextSpan removed, ExpressionSyntax switched) =>
        StatementText.Of(switched) is null
        && root.DescendantTrivia(removed)
            .Any(trivia => removed.Contains(trivia.Span) && !string.IsNullOrWhiteSpace(trivia.ToString()));
}
