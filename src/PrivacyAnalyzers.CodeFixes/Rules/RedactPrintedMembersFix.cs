using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.CodeFixes.Printing;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Gives a record a <c>PrintMembers</c> of its own that leaves its personal data out, so that every log call, exception
/// and console line that prints the record is mended at once.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RedactPrintedMembersFix))]
internal sealed class RedactPrintedMembersFix() : RuleFix(
    "PRIV1002", "PRIV1003", "PRIV1004", "PRIV1006", "PRIV1008")
{
    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(this);

    internal override async Task<ImmutableArray<Proposal>> ProposeAsync(FindingPlace place, CancellationToken cancel)
    {
        var project = place.Document.Project;
        var isSelfPrinting = place.Rule == "PRIV1006";
        if ((!isSelfPrinting && (place.Members.IsEmpty || place.Reading != nameof(ReadMode.Printed)))
            || await project.GetCompilationAsync(cancel).ConfigureAwait(false) is not { } compilation)
        {
            return ImmutableArray<Proposal>.Empty;
        }

        if (isSelfPrinting)
            return await ProposeForTypeAsync(place, compilation, cancel).ConfigureAwait(false);

        var declaring = RecordsIn(place.Members, compilation);
        var reported = place.Symbols.Select(id => SymbolWith(id, compilation) as INamedTypeSymbol).ToList();
        return declaring.All(PrintedRecord.CanBeGivenText)
            ? await ProposeAsync(declaring, isWhole: false, project.Solution, cancel).ConfigureAwait(false)
            : reported is [{ } record] && PrintedTextOverride.IsPossible(record, declaring)
                ? await ProposeAsync([record], isWhole: true, project.Solution, cancel).ConfigureAwait(false)
                : ImmutableArray<Proposal>.Empty;
    }

    // A finding at the attribute of the debugger is about another text.
    private static async Task<ImmutableArray<Proposal>> ProposeForTypeAsync(
        FindingPlace place,
        Compilation compilation,
        CancellationToken cancel)
    {
        var root = await place.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        return root is not null
            && TagInsertion.DeclarationAt(root, place.Span) is RecordDeclarationSyntax
            && place.Symbols.Select(id => SymbolWith(id, compilation)).FirstOrDefault() is INamedTypeSymbol record
            && PrintedRecord.CanBeGivenText(record)
                ? await ProposeAsync([record], isWhole: false, place.Document.Project.Solution, cancel)
                    .ConfigureAwait(false)
                : ImmutableArray<Proposal>.Empty;
    }

    private static async Task<ImmutableArray<Proposal>> ProposeAsync(
        IReadOnlyList<INamedTypeSymbol?> records,
        bool isWhole,
        Solution solution,
        CancellationToken cancel)
    {
        var edits = new List<(DocumentId, IEnumerable<TextChange>)>();
        foreach (var record in records)
        {
            edits.AddRange(await EditsOf(record!, isWhole, solution, cancel).ConfigureAwait(false));
        }

        var names = string.Join(", ", records.Select(static record => record!.Name));
        return edits.Count == records.Count
            ? ImmutableArray.Create(Offer(names, TextEdit.Of(edits)))
            : ImmutableArray<Proposal>.Empty;
    }

    private static Proposal Offer(string records, TextEdit edit) =>
        Proposal.Of("Fix_PrintRedacted", records, nameof(RedactPrintedMembersFix), edit);

    /// <summary>
    /// Gets the records that declare the printed members: the reported one, its bases, records inside it.
    /// </summary>
    private static ImmutableArray<INamedTypeSymbol?> RecordsIn(
        ImmutableArray<string> members,
        Compilation compilation) => members
            .Select(id => SymbolWith(id, compilation)?.ContainingType)
            .Distinct<INamedTypeSymbol?>(SymbolEqualityComparer.Default)
            .ToImmutableArray();

    private static ISymbol? SymbolWith(string id, Compilation compilation) =>
        DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation);

    // The record may belong to another project, which has its own configuration.
    private static async Task<IEnumerable<(DocumentId, IEnumerable<TextChange>)>> EditsOf(
        INamedTypeSymbol record,
        bool isWhole,
        Solution solution,
        CancellationToken cancel)
    {
        var reference = PrintedRecord.DeclarationOf(record)!;
        var declaration = (RecordDeclarationSyntax)await reference.GetSyntaxAsync(cancel).ConfigureAwait(false);
        if (solution.GetDocument(declaration.SyntaxTree) is not { } document
            || await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } model
            || model.GetDeclaredSymbol(declaration, cancel) is not { } own)
        {
            return [];
        }

        var options = PrivacyOptions.Read(document.Project.AnalyzerOptions, model.Compilation);
        var classifier = Classifier.Create(model.Compilation, options, cancel);
        return classifier is not null
            ? [(document.Id, isWhole
                ? new PrintedTextOverride(own, declaration, IsPersonal).Changes()
                : new PrintMembersText(own, declaration, model, IsPersonal).Changes())]
            : [];

        bool IsPersonal(ISymbol member) => classifier?.TagOf(member) is { Sensitivity: >= Sensitivity.Moderate };
    }
}
