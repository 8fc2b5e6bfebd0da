using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Classification;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// The types whose objects a project hands to the people that they are about, as methods marked
/// <c>[Exports(typeof(Case))]</c> say. What such a type holds goes along.
/// </summary>
internal sealed class Exports
{
    private static readonly WordUse Words = new(["Exports", "ExportsAttribute"]);

    private readonly ImmutableArray<INamedTypeSymbol> _types;

    private Exports(ImmutableArray<INamedTypeSymbol> types) => _types = types;

    /// <summary>Gets whether the project says anything about exports.</summary>
    public bool AreDeclared => !_types.IsEmpty;

    /// <summary>Finds what a compilation exports.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="cancel">Cancels the search.</param>
    public static Exports In(Compilation compilation, CancellationToken cancel) => new(compilation.SyntaxTrees
        .SelectMany(tree => Words.NamesIn(tree, cancel))
        .Select(static name => name.Parent?.FirstAncestorOrSelf<AttributeSyntax>())
        .Select(static attribute => attribute?.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.ValueText)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .SelectMany(name => compilation.GetSymbolsWithName(name, SymbolFilter.Member, cancel))
        .SelectMany(static member => member.GetAttributes())
        .Where(static attribute => attribute.AttributeClass is { } type && GovernanceNames.Exports.Matches(type))
        .Select(static attribute => attribute.ConstructorArguments is [{ Value: INamedTypeSymbol type }] ? type : null)
        .OfType<INamedTypeSymbol>()
        .Select(static type => type.OriginalDefinition)
        .ToImmutableArray());

    /// <summary>True when objects of an entity are exported, by themselves or with one that holds them.</summary>
    public bool Reach(INamedTypeSymbol entity) => _types.Any(exported => Erasures.Holds(exported, entity));
}
