using PrivacyAnalyzers.Classification;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Whether a compilation asks for a signed-in user by default, in a fallback policy, a global filter or for all
/// controllers. Looked up when first asked, by the names of the members that do it; a mention is taken as a yes.
/// </summary>
internal sealed class AuthorizationSetup
{
    private static readonly WordUse Everywhere = new(["FallbackPolicy", "SetFallbackPolicy", "AuthorizeFilter"]);

    private readonly Lazy<bool> _isDefault;
    private readonly Lazy<bool> _isDefaultForControllers;

    public AuthorizationSetup(Compilation compilation)
    {
        _isDefault = new(() => Mentions(compilation, Everywhere));
        _isDefaultForControllers = new(() =>
            !ControllerRoutes.AreMappedIn(compilation) || ControllerRoutes.MayAskForUserIn(compilation));
    }

    /// <summary>Gets a value indicating whether every endpoint asks for a user unless it says otherwise.</summary>
    public bool IsDefault => _isDefault.Value;

    /// <summary>
    /// Gets a value indicating whether controllers may do so, or whether the start-up code is in another project.
    /// </summary>
    public bool MayBeDefaultForControllers => IsDefault || _isDefaultForControllers.Value;

    private static bool Mentions(Compilation compilation, WordUse words) =>
        compilation.SyntaxTrees.Any(tree => words.IsIn(tree, CancellationToken.None));
}
