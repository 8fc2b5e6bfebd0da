using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Tracing;

/// <summary>The expressions that a local gets its values from: initialisers, assignments, loops, patterns.</summary>
internal static class LocalValues
{
    /// <summary>Gets the expressions.</summary>
    /// <param name="local">The local.</param>
    /// <param name="model">The model of its document.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The expressions in the order of the code.</returns>
    public static IEnumerable<ExpressionSyntax> Of(ILocalSymbol local, SemanticModel model, CancellationToken cancel)
    {
        var declared = local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancel);
        if (declared is null || declared.SyntaxTree != model.SyntaxTree)
        {
            return [];
        }

        var assigned = Around(declared).DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment.Left is IdentifierNameSyntax left
                && left.Identifier.ValueText == local.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(left, cancel).Symbol, local))
            .Select(static assignment => assignment.Right);
        return FirstOf(declared) is { } first ? assigned.Prepend(first) : assigned;
    }

    private static SyntaxNode Around(SyntaxNode declared) =>
        declared.Ancestors().FirstOrDefault(static node =>
            node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? declared.SyntaxTree.GetRoot();

    private static ExpressionSyntax? FirstOf(SyntaxNode declared) => declared switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
        ForEachStatementSyntax loop => loop.Expression,
        SingleVariableDesignationSyntax designation => designation.Ancestors()
            .Select(SourceOf)
            .FirstOrDefault(static source => source is not null),
        _ => null,
    };

    private static ExpressionSyntax? SourceOf(SyntaxNode node) => node switch
    {
        SubpatternSyntax { NameColon.Name: { } member } => member,
        IsPatternExpressionSyntax test => test.Expression,
        SwitchExpressionSyntax choice => choice.GoverningExpression,
        SwitchStatementSyntax choice => choice.Expression,
        AssignmentExpressionSyntax deconstruction => deconstruction.Right,
        ForEachVariableStatementSyntax loop => loop.Expression,
        InvocationExpressionSyntax call => call,
        _ => null,
    };
}
