using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Reporting;

/// <summary>The declarations around a place in the code, from the inside out: parameter, method, class.</summary>
internal static class EnclosingSymbols
{
    /// <summary>Finds the declarations around a place.</summary>
    /// <param name="place">A place in the code, or none.</param>
    /// <param name="compilation">The compilation that the place belongs to.</param>
    /// <param name="cancel">Cancels the binding.</param>
    /// <returns>The symbols; none for a place outside of the code.</returns>
    public static ImmutableArray<ISymbol> Of(Location place, Compilation compilation, CancellationToken cancel)
    {
        if (place.SourceTree is not { } tree || !compilation.ContainsSyntaxTree(tree))
            return ImmutableArray<ISymbol>.Empty;

        var model = ModelOf(tree, compilation);
        var symbols = ImmutableArray.CreateBuilder<ISymbol>();
        var inside = tree.GetRoot(cancel).FindToken(place.SourceSpan.Start).Parent;
        for (var node = inside; node is not null; node = node.Parent)
        {
            if (DeclaredBy(node, model, compilation, cancel) is { } symbol)
                symbols.Add(symbol);
        }

        return symbols.ToImmutable();
    }

    /// <summary>Gets the innermost member or type, which the place is said to be in.</summary>
    /// <param name="symbols">The declarations around a place.</param>
    public static ISymbol? MemberAmong(ImmutableArray<ISymbol> symbols) => symbols.FirstOrDefault(static symbol =>
        symbol is not (IParameterSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction }));

    private static ISymbol? DeclaredBy(
        SyntaxNode node,
        SemanticModel model,
        Compilation compilation,
        CancellationToken cancel) => node switch
        {
            GlobalStatementSyntax => compilation.GetEntryPoint(cancel),
            BaseNamespaceDeclarationSyntax or BaseFieldDeclarationSyntax or IncompleteMemberSyntax => null,
            MemberDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or ParameterSyntax =>
                model.GetDeclaredSymbol(node, cancel),
            VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } =>
                model.GetDeclaredSymbol(node, cancel),
            _ => null,
        };

    [SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1030", Justification = "Served by the driver's cache.")]
    private static SemanticModel ModelOf(SyntaxTree tree, Compilation compilation) =>
        compilation.GetSemanticModel(tree);
}
