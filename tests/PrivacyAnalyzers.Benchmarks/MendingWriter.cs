using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// Takes out of a file what does not compile, and as little as it can: a <c>using</c>, an attribute, a list of bases,
/// the body of a method; only then the member.
/// </summary>
internal static class MendingWriter
{
    private static readonly BlockSyntax NoBody =
        (BlockSyntax)SyntaxFactory.ParseStatement("{ throw null; }").WithTrailingTrivia(SyntaxFactory.LineFeed);

    /// <summary>Gets the mended file, or null when nothing of it can stay.</summary>
    public static SyntaxTree? Mend(SyntaxTree tree, IEnumerable<Diagnostic> errors)
    {
        SyntaxNode root = tree.GetRoot();
        var replaced = new Dictionary<SyntaxNode, SyntaxNode?>();
        foreach (Diagnostic error in errors)
        {
            SyntaxNode at = root.FindNode(error.Location.SourceSpan, findInsideTrivia: false,
                getInnermostNodeForTie: true);
            if (Mended(at) is not { } change)
            {
                return null;
            }

            replaced[change.From] = change.To;
        }

        SyntaxNode mended = root.ReplaceNodes(
            replaced.Where(static pair => pair.Value is not null).Select(static pair => pair.Key),
            (original, rewritten) => rewritten is BaseMethodDeclarationSyntax method ? WithoutBody(method) : rewritten);
        if (replaced.Values.Any(static to => to is not null))
        {
            return tree.WithRootAndOptions(mended, tree.Options);
        }

        return root.RemoveNodes(replaced.Keys, SyntaxRemoveOptions.KeepUnbalancedDirectives) is { } rest
            ? tree.WithRootAndOptions(rest, tree.Options)
            : null;
    }

    /// <summary>What goes (no <c>To</c>), or what loses its body.</summary>
    private static (SyntaxNode From, SyntaxNode? To)? Mended(SyntaxNode at)
    {
        foreach (SyntaxNode node in at.AncestorsAndSelf())
        {
            switch (node)
            {
                case AttributeListSyntax or UsingDirectiveSyntax or BaseListSyntax
                    or TypeParameterConstraintClauseSyntax or ExternAliasDirectiveSyntax:
                    return (node, null);
                case BaseMethodDeclarationSyntax { Body: { } body } method
                    when body.FullSpan.Contains(at.Span) && !body.IsEquivalentTo(NoBody, topLevel: false):
                    return (method, method);
                case BaseMethodDeclarationSyntax { ExpressionBody: { } body } method
                    when body.FullSpan.Contains(at.Span):
                    return (method, method);
                case MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax:
                    return (node, null);
                default:
                    continue;
            }
        }

        return null;
    }

    private static BaseMethodDeclarationSyntax WithoutBody(BaseMethodDeclarationSyntax method) =>
        method is ConstructorDeclarationSyntax constructor
            ? WithEmptyBody(constructor.WithInitializer(null))
            : WithEmptyBody(method);

    private static BaseMethodDeclarationSyntax WithEmptyBody(BaseMethodDeclarationSyntax method) =>
        method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(NoBody);
}
