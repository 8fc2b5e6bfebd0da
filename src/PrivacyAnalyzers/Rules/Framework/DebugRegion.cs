using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>Finds code that is compiled into debug builds only: between <c>#if DEBUG</c> and <c>#endif</c>.</summary>
internal static class DebugRegion
{
    private const string Debug = "DEBUG";

    /// <summary>Finds out whether an operation stands in such a region.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>True when a release build would not contain it.</returns>
    public static bool Contains(IOperation operation, CancellationToken cancel)
    {
        var root = operation.Syntax.SyntaxTree.GetRoot(cancel);
        return root.ContainsDirectives && OpenRegions(root, operation.Syntax.SpanStart).Any(RequiresDebug);
    }

    private static Stack<DirectiveTriviaSyntax> OpenRegions(SyntaxNode root, int position)
    {
        var open = new Stack<DirectiveTriviaSyntax>();
        var next = root.GetFirstDirective();
        while (next?.SpanStart < position)
        {
            var directive = next;
            next = directive.GetNextDirective();
            if (directive is ElifDirectiveTriviaSyntax or ElseDirectiveTriviaSyntax or EndIfDirectiveTriviaSyntax
                && open.Count > 0)
            {
                open.Pop();
            }

            if (directive is BranchingDirectiveTriviaSyntax)
            {
                open.Push(directive);
            }
        }

        return open;
    }

    private static bool RequiresDebug(DirectiveTriviaSyntax directive) =>
        directive is ConditionalDirectiveTriviaSyntax { Condition: { } condition } && RequiresDebug(condition);

    private static bool RequiresDebug(ExpressionSyntax condition) => condition switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == Debug,
        ParenthesizedExpressionSyntax inner => RequiresDebug(inner.Expression),
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) =>
            RequiresDebug(both.Left) || RequiresDebug(both.Right),
        BinaryExpressionSyntax either when either.IsKind(SyntaxKind.LogicalOrExpression) =>
            RequiresDebug(either.Left) && RequiresDebug(either.Right),
        _ => false,
    };
}
