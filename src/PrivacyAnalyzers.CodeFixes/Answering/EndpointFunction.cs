using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Answering;

/// <summary>
/// The function that answers the requests of an endpoint: the action of a controller, or the lambda or method behind a
/// route.
/// </summary>
internal static class EndpointFunction
{
    /// <summary>Gets the function of a reported endpoint.</summary>
    /// <param name="place">The finding: the name of an action, or the call that maps a route.</param>
    /// <param name="root">The root of its document.</param>
    /// <param name="model">The model of its document.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The declaration, which may stand in another document; null where none is source code.</returns>
    public static SyntaxNode? Of(FindingPlace place, SyntaxNode root, SemanticModel model, CancellationToken cancel) =>
        place.ExpressionIn(root) is InvocationExpressionSyntax route
            ? (model.GetOperation(route, cancel) is IInvocationOperation call && MappedRoutes.HandlerOf(call) is { } one
                ? one.Method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancel)
                : null)
            : root.FindNode(place.Span) is MethodDeclarationSyntax action && action.Identifier.Span == place.Span
                ? action
                : null;

    /// <summary>Gets the symbol of a function.</summary>
    /// <param name="function">A declaration that <see cref="Of"/> found.</param>
    /// <param name="model">The model of its document.</param>
    /// <param name="cancel">Cancels the search.</param>
    public static IMethodSymbol? SymbolOf(SyntaxNode function, SemanticModel model, CancellationToken cancel) =>
        (function is LambdaExpressionSyntax
            ? model.GetSymbolInfo(function, cancel).Symbol
            : model.GetDeclaredSymbol(function, cancel)) as IMethodSymbol;

    /// <summary>Gets the type that a function says it returns.</summary>
    /// <param name="function">A declaration that <see cref="Of"/> found.</param>
    /// <returns>The type, or null for a lambda that leaves it to the compiler.</returns>
    public static TypeSyntax? ReturnTypeOf(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.ReturnType,
        LocalFunctionStatementSyntax local => local.ReturnType,
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ReturnType,
        _ => null,
    };

    /// <summary>Gets the expressions that a function returns.</summary>
    /// <param name="function">A declaration that <see cref="Of"/> found.</param>
    public static IEnumerable<ExpressionSyntax> ReturnedBy(SyntaxNode function)
    {
        var (expression, block) = function switch
        {
            MethodDeclarationSyntax method => (method.ExpressionBody?.Expression, method.Body),
            LocalFunctionStatementSyntax local => (local.ExpressionBody?.Expression, local.Body),
            LambdaExpressionSyntax lambda => (lambda.ExpressionBody, lambda.Block),
            _ => default((ExpressionSyntax?, BlockSyntax?)),
        };
        if (expression is not null)
            return [expression];

        return block is null
            ? []
            : block.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax
                    or LocalFunctionStatementSyntax))
                .OfType<ReturnStatementSyntax>()
                .Select(static returned => returned.Expression)
                .OfType<ExpressionSyntax>();
    }

    /// <summary>Finds out whether only the framework is told what a function returns.</summary>
    /// <param name="function">The symbol of the function.</param>
    /// <param name="solution">The solution.</param>
    /// <param name="cancel">Cancels the search for callers.</param>
    /// <returns>False for what overrides, implements or is called by code of the solution.</returns>
    public static async Task<bool> MayReturnOtherTypeAsync(
        IMethodSymbol function,
        Solution solution,
        CancellationToken cancel)
    {
        if (function.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction)
            return true;

        if (function is { IsOverride: true } or { IsVirtual: true } or { IsAbstract: true } || Implements(function))
            return false;

        var references = await SymbolFinder.FindReferencesAsync(function, solution, cancel).ConfigureAwait(false);
        foreach (var place in references.SelectMany(static reference => reference.Locations))
        {
            var root = await place.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
            if (root?.FindNode(place.Location.SourceSpan, getInnermostNodeForTie: true) is { } name && IsCalled(name))
                return false;
        }

        return true;
    }

    private static bool IsCalled(SyntaxNode name) => name.AncestorsAndSelf()
        .TakeWhile(static node => node is SimpleNameSyntax or MemberAccessExpressionSyntax
            or MemberBindingExpressionSyntax)
        .LastOrDefault() is { Parent: InvocationExpressionSyntax call } callee && call.Expression == callee;

    private static bool Implements(IMethodSymbol function) => function.ContainingType.AllInterfaces
        .SelectMany(one => one.GetMembers(function.Name))
        .Any(member => SymbolEqualityComparer.Default.Equals(
            function.ContainingType.FindImplementationForInterfaceMember(member),
            function));
}
