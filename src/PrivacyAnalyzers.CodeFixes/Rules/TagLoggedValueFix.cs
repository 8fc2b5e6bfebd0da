using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Redactors;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Tags the member or parameter whose value fills a hole such as <c>{Email}</c>, with the category that the name of the
/// hole suggests. From then on the rules follow it, into this log, too.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TagLoggedValueFix))]
internal sealed class TagLoggedValueFix() : RuleFix("PRIV1007")
{
    // The same member may be logged in several places.
    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(this);

    internal override async Task<ImmutableArray<Proposal>> ProposeAsync(FindingPlace place, CancellationToken cancel)
    {
        var root = await place.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        var model = await place.Document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (root is null || model is null
            || SymbolAt(place, root, model, cancel) is not { } symbol
            || !Classifications.Of(symbol).IsEmpty
            || symbol.DeclaringSyntaxReferences.FirstOrDefault() is not { } declared
            || place.Document.Project.Solution.GetDocument(declared.SyntaxTree) is not { } document
            || TaggableIn(await declared.GetSyntaxAsync(cancel).ConfigureAwait(false)) is not { } declaration
            || await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } meant
            || TagFor(place, meant, declaration) is not { } tag)
        {
            return ImmutableArray<Proposal>.Empty;
        }

        var change = TagInsertion.Change(declaration, tag, await document.GetTextAsync(cancel).ConfigureAwait(false));
        return ImmutableArray.Create(Proposal.Of(
            "Fix_TagTarget",
            symbol.Name,
            nameof(TagLoggedValueFix),
            TextEdit.Of(document, [change])));
    }

    private static ISymbol? SymbolAt(FindingPlace place, SyntaxNode root, SemanticModel model, CancellationToken cancel)
    {
        var symbol = place.ExpressionIn(root) is { } value
            ? model.GetSymbolInfo(value, cancel).Symbol
            : root.FindNode(place.Span) is ParameterSyntax parameter
                ? model.GetDeclaredSymbol(parameter, cancel)
                : null;
        return symbol is IPropertySymbol or IFieldSymbol or IParameterSymbol ? symbol.OriginalDefinition : null;
    }

    // A variable cannot have a tag, nor a parameter without a type.
    private static SyntaxNode? TaggableIn(SyntaxNode declared) => declared switch
    {
        PropertyDeclarationSyntax property => property,
        ParameterSyntax { Type: not null } parameter => parameter,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: var field } } =>
            field as FieldDeclarationSyntax,
        _ => null,
    };

    private static string? TagFor(FindingPlace place, SemanticModel model, SyntaxNode declaration) =>
        KnownTypes.AttributeAt(
            model,
            declaration.SpanStart,
            $"PrivacyAnalyzers.Annotations.{place.Category}DataAttribute");
}
