using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Classification;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Whether a compilation asks for a signed-in user by default, in a fallback policy, a global filter or for all
/// controllers. Looked up when first asked, by the names of the members that do it where they are used as it takes:
/// <c>options.FallbackPolicy = policy</c> does it, <c>options.FallbackPolicy = null</c> and a question for it do not.
/// </summary>
internal sealed class AuthorizationSetup
{
    private static readonly WordUse Everywhere = new(["FallbackPolicy", "SetFallbackPolicy", "AuthorizeFilter"]);

    private readonly Lazy<bool> _isDefault;
    private readonly Lazy<bool> _isDefaultForControllers;

    public AuthorizationSetup(Compilation compilation)
    {
        _isDefault = new(() => compilation.SyntaxTrees.Any(static tree =>
            Everywhere.NamesIn(tree, CancellationToken.None).Any(static name => IsSetUp(name.Parent))));
        _isDefaultForControllers = new(() =>
            !ControllerRoutes.AreMappedIn(compilation) || ControllerRoutes.MayAskForUserIn(compilation));
    }

    /// <summary>Gets a value indicating whether every endpoint asks for a user unless it says otherwise.</summary>
    public bool IsDefault => _isDefault.Value;

    /// <summary>
    /// Gets a value indicating whether controllers may do so, or whether the start-up code is in another project.
    /// </summary>
    public bool MayBeDefaultForControllers => IsDefault || _isDefaultForControllers.Value;

    private static bool IsSetUp(SyntaxNode? name)
    {
        var whole = name?.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return name is SimpleNameSyntax { Identifier.ValueText: "FallbackPolicy" }
            ? whole?.Parent is AssignmentExpressionSyntax set && set.Left == whole && !IsNothing(set.Right)
            : name is SimpleNameSyntax;
    }

    private static bool IsNothing(ExpressionSyntax value) =>
        value.IsKind(SyntaxKind.NullLiteralExpression) || value.IsKind(SyntaxKind.DefaultLiteralExpression);
}
