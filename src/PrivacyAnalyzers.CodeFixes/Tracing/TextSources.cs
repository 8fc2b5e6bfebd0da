using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Tracing;

/// <summary>
/// The literal texts that an expression is made of, in it or in the variables of the same document that it reads.
/// </summary>
internal static class TextSources
{
    private const int Depth = 4;

    /// <summary>Gets the tokens of the texts, those of interpolated strings part by part.</summary>
    /// <param name="node">The expression.</param>
    /// <param name="model">The model of its document.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The tokens, each once.</returns>
    public static IEnumerable<SyntaxToken> In(SyntaxNode node, SemanticModel model, CancellationToken cancel) =>
        In(node, model, Depth, cancel).Distinct();

    private static IEnumerable<SyntaxToken> In(
        SyntaxNode node,
        SemanticModel model,
        int depth,
        CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        foreach (var part in node.DescendantNodesAndSelf())
        {
            if (part is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression))
            {
                yield return literal.Token;
            }
            else if (part is InterpolatedStringTextSyntax text)
            {
                yield return text.TextToken;
            }
            else if (part is IdentifierNameSyntax name && depth > 0)
            {
                foreach (var found in ValuesOf(name, model, cancel).SelectMany(value =>
                    In(value, model, depth - 1, cancel)))
                {
                    yield return found;
                }
            }
        }
    }

    private static IEnumerable<SyntaxNode> ValuesOf(
        IdentifierNameSyntax name,
        SemanticModel model,
        CancellationToken cancel) => model.GetSymbolInfo(name, cancel).Symbol switch
        {
            ILocalSymbol local => LocalValues.Of(local, model, cancel).Concat(SetOn(local, name, model, cancel)),
            IFieldSymbol field => InitialValuesOf(field, model, cancel),
            IPropertySymbol { SetMethod: null } property => InitialValuesOf(property, model, cancel),
            _ => [],
        };

    // request.RequestUri = new Uri("…").
    private static IEnumerable<SyntaxNode> SetOn(
        ILocalSymbol local,
        SyntaxNode use,
        SemanticModel model,
        CancellationToken cancel) =>
        (use.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? use.SyntaxTree.GetRoot(cancel))
            .DescendantNodes()
            .OfType<AssignmentExpressionSyntax>()
            .Where(set => set.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner }
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(owner, cancel).Symbol, local))
            .Select(static set => set.Right);

    private static IEnumerable<SyntaxNode> InitialValuesOf(
        ISymbol symbol,
        SemanticModel model,
        CancellationToken cancel) => symbol.DeclaringSyntaxReferences
            .Where(declared => declared.SyntaxTree == model.SyntaxTree)
            .Select(declared => declared.GetSyntax(cancel) switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
                PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
                PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
                _ => null,
            })
            .OfType<SyntaxNode>();
}
