using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Answering;
using PrivacyAnalyzers.CodeFixes.Checks;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Serializing;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Lets an endpoint answer with an object made for the answer in place of the row of the database: writes a record with
/// the members that are not personal, or a pseudonym, and fills it where the row was returned. What clients need
/// besides, the developer adds.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnswerWithTransferObjectFix))]
internal sealed class AnswerWithTransferObjectFix() : RuleFix("PRIV4001", "PRIV4007")
{
    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(this);

    internal override async Task<ImmutableArray<Proposal>> ProposeAsync(FindingPlace place, CancellationToken cancel)
    {
        var root = await place.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        var model = await place.Document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (root is null || model is null
            || EndpointFunction.Of(place, root, model, cancel) is not { } function
            || place.Document.Project.GetDocument(function.SyntaxTree) is not { } document
            || await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } meant
            || EntityOf(place, meant) is not { } entity
            || TransferObject.Of(entity, function, meant, document, cancel) is not { } made)
        {
            return ImmutableArray<Proposal>.Empty;
        }

        var answers = new EntityAnswers(meant, entity, cancel);
        var rows = answers.In(function);
        var changes = ChangesOf(rows, new Projection(meant, entity, made, cancel));
        var names = answers.NamesIn(function).ToList();
        if (changes is null
            || EndpointFunction.SymbolOf(function, meant, cancel) is not { } symbol
            || (names.Count > 0 && !await EndpointFunction
                .MayReturnOtherTypeAsync(symbol, document.Project.Solution, cancel).ConfigureAwait(false)))
        {
            return ImmutableArray<Proposal>.Empty;
        }

        changes.AddRange(names.Select(name => new TextChange(name.Span, made.Name)));
        changes.AddRange(made.Declaration(IsVisible(symbol) ? "public" : "internal"));
        changes.Sort(static (one, other) => one.Span.CompareTo(other.Span));
        return await CompilerConsent.IsGivenAsync(document, rows, changes, cancel).ConfigureAwait(false)
            ? ImmutableArray.Create(Proposal.Of(
                "Fix_AnswerWithTransferObject",
                made.Name,
                nameof(AnswerWithTransferObjectFix),
                TextEdit.Of(document, changes)))
            : ImmutableArray<Proposal>.Empty;
    }

    private static INamedTypeSymbol? EntityOf(FindingPlace place, SemanticModel model) => place.Symbols
        .Select(id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, model.Compilation))
        .Select(static symbol => symbol as INamedTypeSymbol ?? symbol?.ContainingType)
        .FirstOrDefault();

    // All or nothing: one row that is still answered with is one too many.
    private static List<TextChange>? ChangesOf(ImmutableArray<ExpressionSyntax> rows, Projection projection)
    {
        var changes = new List<TextChange>();
        foreach (var row in rows)
        {
            if (projection.Of(row) is not { } change)
                return null;

            changes.AddRange(change);
        }

        return changes.Count == 0 ? null : changes;
    }

    private static bool IsVisible(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility != Accessibility.Public)
                return false;
        }

        return true;
    }
}
