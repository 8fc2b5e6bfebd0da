using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Writes <c>[LegalBasis]</c> on the type that an action takes from the body, with a placeholder for the basis, which
/// PRIV9010 asks for.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareLegalBasisFix))]
internal sealed class DeclareLegalBasisFix() : RuleFix("PRIV7005")
{
    private const string Attribute = "PrivacyAnalyzers.Annotations.LegalBasisAttribute";

    // Several actions may take the same type.
    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(this);

    internal override async Task<ImmutableArray<Proposal>> ProposeAsync(FindingPlace place, CancellationToken cancel)
    {
        var root = await place.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        var model = await place.Document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (root?.FindNode(place.Span).FirstAncestorOrSelf<ParameterSyntax>() is not { } parameter
            || model?.GetDeclaredSymbol(parameter, cancel) is not { Type: INamedTypeSymbol body }
            || GovernanceNames.OnType(body, GovernanceNames.LegalBasis) is not null
            || body.DeclaringSyntaxReferences.FirstOrDefault() is not { } declared
            || place.Document.Project.Solution.GetDocument(declared.SyntaxTree) is not { } document
            || await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } meant)
        {
            return ImmutableArray<Proposal>.Empty;
        }

        var declaration = await declared.GetSyntaxAsync(cancel).ConfigureAwait(false);
        if (KnownTypes.AttributeAt(meant, declaration.SpanStart, Attribute) is not { } name)
            return ImmutableArray<Proposal>.Empty;

        var text = await document.GetTextAsync(cancel).ConfigureAwait(false);
        var change = TagInsertion.Change(declaration, $"{name}(\"{Placeholder.Mark}\")", text);
        return ImmutableArray.Create(Proposal.Of(
            "Fix_DeclareGovernance",
            "[LegalBasis]",
            nameof(DeclareLegalBasisFix),
            TextEdit.Of(document, [change])));
    }
}
