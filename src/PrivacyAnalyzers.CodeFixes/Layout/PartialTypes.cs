using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Layout;

/// <summary>The types around a place, which a generator can complete only if all of them are partial.</summary>
internal static class PartialTypes
{
    /// <summary>Gets the declarations around a node, the innermost first.</summary>
    /// <param name="node">A node of a member.</param>
    /// <returns>The declarations; nothing in top-level statements.</returns>
    public static ImmutableArray<TypeDeclarationSyntax> Around(SyntaxNode node) =>
        node.Ancestors().OfType<TypeDeclarationSyntax>().ToImmutableArray();

    /// <summary>Finds out whether the generator for logging completes such types.</summary>
    /// <param name="types">The declarations around a place.</param>
    /// <returns>True for classes and records without type parameters.</returns>
    public static bool CanBeCompleted(ImmutableArray<TypeDeclarationSyntax> types) =>
        types.Length > 0
        && types.All(static type =>
            type.Kind() is SyntaxKind.ClassDeclaration or SyntaxKind.RecordDeclaration
            && type.TypeParameterList is null
            && !type.Modifiers.Any(SyntaxKind.FileKeyword))
        && types[0].SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 };

    /// <summary>Gets the edit that makes the types partial.</summary>
    /// <param name="types">The declarations.</param>
    /// <returns>The changes; none for types that are partial already.</returns>
    public static IEnumerable<TextChange> MakePartial(ImmutableArray<TypeDeclarationSyntax> types) => types
        .Where(static type => !type.Modifiers.Any(SyntaxKind.PartialKeyword))
        .Select(static type => new TextChange(new TextSpan(type.Keyword.SpanStart, 0), "partial "));
}
