using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.CodeFixes.Answering;

/// <summary>
/// The places of a function that answer with rows of a table: <c>person</c> in <c>return person;</c> and in
/// <c>person is null ? NotFound() : Ok(person)</c>, and the names of the type in what the function says it returns.
/// </summary>
internal sealed class EntityAnswers(SemanticModel model, INamedTypeSymbol entity, CancellationToken cancel)
{
    private static readonly ImmutableHashSet<string> Shown = ImmutableHashSet.Create("value", "data", "model", "error");

    /// <summary>Gets the expressions whose values clients see.</summary>
    /// <param name="function">The declaration of the function.</param>
    /// <returns>The expressions, each once.</returns>
    public ImmutableArray<ExpressionSyntax> In(SyntaxNode function) => EndpointFunction.ReturnedBy(function)
        .Concat(ResultsIn(function).SelectMany(ShownBy))
        .SelectMany(ChoicesOf)
        .Where(Carries)
        .Distinct()
        .ToImmutableArray();

    /// <summary>Gets the names of the type where a function says what it answers with.</summary>
    /// <param name="function">The declaration of the function.</param>
    public IEnumerable<NameSyntax> NamesIn(SyntaxNode function)
    {
        var said = new List<SyntaxNode>();
        if (EndpointFunction.ReturnTypeOf(function) is { } returned)
            said.Add(returned);

        if (function is MethodDeclarationSyntax method)
            said.AddRange(method.AttributeLists);

        said.AddRange(ResultsIn(function).Select(static call => call.Expression));
        return said.SelectMany(NamesOfEntityIn).Distinct();
    }

    private IEnumerable<NameSyntax> NamesOfEntityIn(SyntaxNode node) => node.DescendantNodesAndSelf()
        .OfType<NameSyntax>()
        .Where(name => name.Parent is not QualifiedNameSyntax
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancel).Symbol, entity));

    private IEnumerable<InvocationExpressionSyntax> ResultsIn(SyntaxNode function) => function.DescendantNodes()
        .OfType<InvocationExpressionSyntax>()
        .Where(call => model.GetSymbolInfo(call, cancel).Symbol is IMethodSymbol { ContainingType: { } type }
            && WebTypes.IsOfFramework(type));

    private IEnumerable<ExpressionSyntax> ShownBy(InvocationExpressionSyntax call) => call.ArgumentList.Arguments
        .Where(argument => model.GetOperation(argument, cancel) is IArgumentOperation { Parameter: { } parameter }
            && Shown.Contains(parameter.Name))
        .Select(static argument => argument.Expression);

    private static IEnumerable<ExpressionSyntax> ChoicesOf(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => ChoicesOf(inner.Expression),
        ConditionalExpressionSyntax choice => ChoicesOf(choice.WhenTrue).Concat(ChoicesOf(choice.WhenFalse)),
        BinaryExpressionSyntax choice when choice.IsKind(SyntaxKind.CoalesceExpression) =>
            ChoicesOf(choice.Left).Concat(ChoicesOf(choice.Right)),
        SwitchExpressionSyntax choice => choice.Arms.SelectMany(static arm => ChoicesOf(arm.Expression)),
        _ => [expression],
    };

    private bool Carries(ExpressionSyntax expression) =>
        model.GetTypeInfo(expression, cancel).Type is { } type
        && CarriedTypes.Of(type).Contains(entity, SymbolEqualityComparer.Default);
}
