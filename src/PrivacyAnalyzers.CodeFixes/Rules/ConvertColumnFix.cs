using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Checks;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Storing;
using PrivacyAnalyzers.CodeFixes.Tagging;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Encrypts a column on its way to the database with a data protector that the context has: a conversion in its
/// <c>OnModelCreating</c>. Values that are stored already have to be migrated; the title says what is written.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConvertColumnFix))]
internal sealed class ConvertColumnFix() : RuleFix("PRIV2001")
{
    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(this);

    internal override async Task<ImmutableArray<Proposal>> ProposeAsync(FindingPlace place, CancellationToken cancel)
    {
        var root = await place.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        var model = await place.Document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (root is null || model is null
            || TagInsertion.DeclarationAt(root, place.Span) is not { } declaration
            || model.GetDeclaredSymbol(declaration, cancel) is not IPropertySymbol
            {
                Type.SpecialType: SpecialType.System_String,
            } column)
        {
            return ImmutableArray<Proposal>.Empty;
        }

        var proposals = ImmutableArray.CreateBuilder<Proposal>();
        foreach (var declared in ContextsOf(place, model.Compilation))
            proposals.AddRange(await ProposeInAsync(declared, column, place, cancel).ConfigureAwait(false));

        return proposals.ToImmutable();
    }

    private static ImmutableArray<SyntaxReference> ContextsOf(FindingPlace place, Compilation compilation) =>
        place.Target is { } id
        && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is { } context
            ? context.DeclaringSyntaxReferences
            : ImmutableArray<SyntaxReference>.Empty;

    private static async Task<IEnumerable<Proposal>> ProposeInAsync(
        SyntaxReference context,
        IPropertySymbol column,
        FindingPlace place,
        CancellationToken cancel)
    {
        var syntax = await context.GetSyntaxAsync(cancel).ConfigureAwait(false);
        if (place.Document.Project.GetDocument(syntax.SyntaxTree) is not { } document
            || await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } model
            || ModelConfiguration.Of(syntax, model, cancel) is not { } configuration)
        {
            return [];
        }

        var proposals = new List<Proposal>();
        foreach (var (protector, change) in configuration.Encrypting(column))
        {
            if (await CompilerConsent.IsGivenAsync(document, [configuration.Method], [change], cancel)
                .ConfigureAwait(false))
            {
                proposals.Add(Proposal.Of(
                    "Fix_ConvertColumn",
                    $"{column.Name}: {protector}.Protect",
                    $"{nameof(ConvertColumnFix)}:{protector}",
                    TextEdit.Of(document, [change])));
            }
        }

        return proposals;
    }
}
