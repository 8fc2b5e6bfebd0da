using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Rules.Framework;

/// <summary>The declaration that a finding is about.</summary>
/// <param name="Syntax">A type, method, property, field of one variable, or parameter.</param>
/// <param name="Text">The text of its document.</param>
/// <param name="Model">The model of its document.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Cancel">Cancels the search.</param>
internal sealed record Declared(
    SyntaxNode Syntax,
    SourceText Text,
    SemanticModel Model,
    FindingPlace Finding,
    CancellationToken Cancel)
{
    /// <summary>Gets the declared symbol; that of the variable for a field.</summary>
    public ISymbol? Symbol => Model.GetDeclaredSymbol(
        Syntax is FieldDeclarationSyntax { Declaration.Variables: [var variable] } ? variable : Syntax,
        Cancel);
}
