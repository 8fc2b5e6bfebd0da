using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Classification;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// How a compilation maps its controllers: <c>app.MapControllers().RequireAuthorization()</c> asks for a signed-in user
/// in all of them, <c>app.MapGroup("/cases").RequireAuthorization()</c> does not. Read from the code alone: what cannot
/// be told apart, such as a call on a parameter, may be about controllers.
/// </summary>
internal static class ControllerRoutes
{
    private const string Map = "Map";
    private const string Group = "MapGroup";

    private static readonly ImmutableHashSet<string> Maps = ImmutableHashSet.Create(
        "MapAreaControllerRoute", "MapControllerRoute", "MapControllers", "MapDefaultControllerRoute");

    private static readonly WordUse Mapped = new(Maps);
    private static readonly WordUse Required = new(["RequireAuthorization"]);

    /// <summary>True where the compilation maps controllers, and no other project does it for it.</summary>
    /// <param name="compilation">The compilation.</param>
    public static bool AreMappedIn(Compilation compilation) =>
        compilation.SyntaxTrees.Any(static tree => Mapped.IsIn(tree, CancellationToken.None));

    /// <summary>True where a call that asks for a signed-in user may be about controllers.</summary>
    /// <param name="compilation">The compilation.</param>
    public static bool MayAskForUserIn(Compilation compilation) =>
        compilation.SyntaxTrees.Any(static tree => Required
            .NamesIn(tree, CancellationToken.None)
            .Any(static name => name.Parent is { } required && MayBeAboutControllers(required)));

    private static bool MayBeAboutControllers(SyntaxNode required)
    {
        if (ChainBefore(required) is not { } chain)
            return true;

        var calls = CallsIn(chain);
        if (calls.Overlaps(Maps))
            return true;

        var routes = calls.Where(static call => call.StartsWith(Map, StringComparison.Ordinal)).ToImmutableHashSet();
        return routes.IsEmpty || (routes.SetEquals([Group]) && HoldsControllers(required));
    }

    // What stands before the name, with the value of a variable that it begins with.
    private static ExpressionSyntax? ChainBefore(SyntaxNode name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
        _ => null,
    };

    private static ImmutableHashSet<string> CallsIn(ExpressionSyntax chain)
    {
        var calls = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var seen = new HashSet<ExpressionSyntax>();
        for (ExpressionSyntax? part = chain; part is not null && seen.Add(part);)
        {
            part = part switch
            {
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } => Noted(call),
                ParenthesizedExpressionSyntax inner => inner.Expression,
                IdentifierNameSyntax variable => ValueOf(variable),
                _ => null,
            };
        }

        return calls.ToImmutable();

        ExpressionSyntax Noted(MemberAccessExpressionSyntax call)
        {
            calls.Add(call.Name.Identifier.ValueText);
            return call.Expression;
        }
    }

    private static ExpressionSyntax? ValueOf(IdentifierNameSyntax variable) => variable.SyntaxTree
        .GetRoot()
        .DescendantNodes()
        .OfType<VariableDeclaratorSyntax>()
        .FirstOrDefault(found => found.Identifier.ValueText == variable.Identifier.ValueText)
        ?.Initializer?.Value;

    // As in group.MapControllers(), or in MapGroup("/api").RequireAuthorization().MapControllers().
    private static bool HoldsControllers(SyntaxNode required) => Mapped
        .NamesIn(required.SyntaxTree, CancellationToken.None)
        .Any(static name => name.Parent is { } call
            && (ChainBefore(call) is not { } chain || CallsIn(chain).Contains(Group)));
}
