using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Classification;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// The classes that handlers of routes get from the container of services and not from a request: contexts of
/// databases, and what the start-up code adds, as <c>services.AddScoped&lt;Desk&gt;()</c> does. Which ones are added is
/// read from the text, once, when first asked.
/// </summary>
internal sealed class RegisteredServices
{
    private static readonly WordUse Additions = new(new[]
    {
        "AddSingleton", "AddScoped", "AddTransient", "AddKeyedSingleton", "AddKeyedScoped", "AddKeyedTransient",
        "TryAddSingleton", "TryAddScoped", "TryAddTransient", "AddHttpClient",
    });

    private readonly Lazy<HashSet<string>> _added;

    public RegisteredServices(Compilation compilation) => _added = new(() => new(
        compilation.SyntaxTrees
            .SelectMany(static tree => Additions.NamesIn(tree, CancellationToken.None))
            .SelectMany(static name => NamesIn(name.Parent)),
        StringComparer.Ordinal));

    /// <summary>True for a class that comes from the container.</summary>
    public bool Contains(ITypeSymbol type) =>
        StoredTypes.IsContext(type) || _added.Value.Contains(type.Name);

    // The type arguments, and what is made or named by typeof among the arguments.
    private static IEnumerable<string> NamesIn(SyntaxNode? added)
    {
        var types = added is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments.AsEnumerable() : [];
        var call = added?.FirstAncestorOrSelf<InvocationExpressionSyntax>();
        var named = call?.ArgumentList.DescendantNodes().Select(static node => node switch
        {
            ObjectCreationExpressionSyntax made => made.Type,
            TypeOfExpressionSyntax of => of.Type,
            _ => null,
        });
        return types.Concat(named?.OfType<TypeSyntax>() ?? [])
            .Select(static type => type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().LastOrDefault())
            .OfType<SimpleNameSyntax>()
            .Select(static name => name.Identifier.ValueText);
    }
}
