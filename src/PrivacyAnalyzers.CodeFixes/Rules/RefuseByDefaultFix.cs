using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>Lets consent begin as <c>false</c>, until a person gives it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RefuseByDefaultFix))]
internal sealed class RefuseByDefaultFix() : RewritingFix("PRIV7008")
{
    private protected override IEnumerable<Rewrite> RewritesOf(
        FindingPlace place,
        SyntaxNode root,
        SourceText text,
        SemanticModel model,
        CancellationToken cancel)
    {
        var declared = root.FindNode(place.Span).FirstAncestorOrSelf<SyntaxNode>(static node =>
            node is PropertyDeclarationSyntax or VariableDeclaratorSyntax or ParameterSyntax);
        if (InitialValueOf(declared) is LiteralExpressionSyntax value
            && value.IsKind(SyntaxKind.TrueLiteralExpression))
        {
            yield return Rewrite.Of(
                "Fix_RefuseByDefault", text.ToString(place.Span), value, new TextChange(value.Span, "false"));
        }
    }

    private static ExpressionSyntax? InitialValueOf(SyntaxNode? declared) => declared switch
    {
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        ParameterSyntax parameter => parameter.Default?.Value,
        _ => null,
    };
}
