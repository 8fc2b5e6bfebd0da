using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Tagging;
using PrivacyAnalyzers.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Refactorings;

/// <summary>The declaration whose name the cursor is on.</summary>
/// <param name="Syntax">A type, method, property, field of one variable, or parameter of a record.</param>
/// <param name="Text">The text of its document.</param>
/// <param name="Model">The model of its document.</param>
/// <param name="Document">Its document.</param>
/// <param name="Cancel">Cancels the search.</param>
internal sealed record DeclaredName(
    SyntaxNode Syntax,
    SourceText Text,
    SemanticModel Model,
    Document Document,
    CancellationToken Cancel)
{
    /// <summary>Gets what is known about the compilation.</summary>
    public PrivacyAnalysis Analysis => PrivacyAnalysis.For(
        Model.Compilation,
        Document.Project.AnalyzerOptions);

    /// <summary>Gets the declared type, property or field; the property of a record for its parameter.</summary>
    public ISymbol? Symbol => Syntax switch
    {
        FieldDeclarationSyntax { Declaration.Variables: [var variable] } => Model.GetDeclaredSymbol(variable, Cancel),
        ParameterSyntax parameter => Model.GetDeclaredSymbol(parameter, Cancel) is { } declared
            ? declared.ContainingType.GetMembers(declared.Name).OfType<IPropertySymbol>().FirstOrDefault()
            : null,
        _ => Model.GetDeclaredSymbol(Syntax, Cancel),
    };

    /// <summary>Gets the undecided data of a type, as far as it is declared in this document.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Properties and fields with their declarations.</returns>
    public IEnumerable<(ISymbol Member, SyntaxNode Declaration)> UndecidedIn(INamedTypeSymbol type)
    {
        var tags = Analysis.ClassifierFor(Cancel);
        foreach (var member in type.GetMembers())
        {
            if (member is { IsStatic: false, IsImplicitlyDeclared: false }
                    and (IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsConst: false })
                && !tags.IsDecided(member)
                && member.Locations.FirstOrDefault(place => place.SourceTree == Model.SyntaxTree) is { } place
                && TagInsertion.DeclarationAt(Model.SyntaxTree.GetRoot(Cancel), place.SourceSpan) is { } declaration)
            {
                yield return (member, declaration);
            }
        }
    }
}
