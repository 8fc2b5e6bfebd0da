using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Lets an endpoint ask for a signed-in user: <c>[Authorize]</c> on an action, <c>.RequireAuthorization()</c> after a
/// route. Where somebody wrote that anybody may come, that stays.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequireAuthorizationFix))]
internal sealed class RequireAuthorizationFix() : RewritingFix("PRIV4002", "PRIV4008")
{
    private const string Authorize = "Microsoft.AspNetCore.Authorization.AuthorizeAttribute";
    private const string Title = "Fix_RequireAuthorization";
    private const string Anybody = "AllowAnonymous";
    private const string Require = ".RequireAuthorization()";

    private protected override IEnumerable<Rewrite> RewritesOf(
        FindingPlace place,
        SyntaxNode root,
        SourceText text,
        SemanticModel model,
        CancellationToken cancel)
    {
        if (TagInsertion.DeclarationAt(root, place.Span) is MethodDeclarationSyntax action)
        {
            if (!IsOpenOnPurpose(action)
                && KnownTypes.AttributeAt(model, action.SpanStart, Authorize) is { } attribute)
            {
                yield return Rewrite.Of(
                    Title, $"[{attribute}]", action, TagInsertion.Change(action, attribute, text));
            }
        }
        else if (place.ExpressionIn(root) is InvocationExpressionSyntax route && !IsOpenOnPurpose(route))
        {
            yield return Rewrite.Of(
                Title, Require, route, new TextChange(new TextSpan(route.Span.End, 0), Require));
        }
    }

    private static bool IsOpenOnPurpose(MethodDeclarationSyntax action) =>
        action.AttributeLists
            .Concat(action.Ancestors().OfType<TypeDeclarationSyntax>().SelectMany(static type => type.AttributeLists))
            .SelectMany(static list => list.Attributes)
            .Any(static attribute => attribute.Name.ToString().Contains(Anybody));

    private static bool IsOpenOnPurpose(InvocationExpressionSyntax route)
    {
        var statement = route.FirstAncestorOrSelf<SyntaxNode>(static node =>
            node is StatementSyntax or MemberDeclarationSyntax);
        if (statement is null || statement.ToString().Contains(Anybody))
            return true;

        var variable = (statement as LocalDeclarationStatementSyntax)?.Declaration.Variables[0].Identifier.ValueText;
        return variable is not null
            && route.SyntaxTree.GetRoot().DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access =>
                access.Name.Identifier.ValueText == Anybody && access.Expression.ToString() == variable);
    }
}
