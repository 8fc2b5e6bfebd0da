using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.CodeFixes.Printing;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Gives a record a <c>PrintMembers</c> of its own that leaves its personal data out, so that every log call, exception
/// and console line that prints the record is mended at once.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RedactPrintedMembersFix))]
internal sealed class RedactPrintedMembersFix() : RuleFix("PRIV1002", "PRIV1003", "PRIV1004", "PRIV1008")
{
    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(this);

    internal override async Task<ImmutableArray<Proposal>> ProposeAsync(FindingPlace place, CancellationToken cancel)
    {
        var project = place.Document.Project;
        if (place.Members.IsEmpty || place.Reading != nameof(ReadMode.Printed)
            || await project.GetCompilationAsync(cancel).ConfigureAwait(false) is not { } compilation)
        {
            return ImmutableArray<Proposal>.Empty;
        }

        var records = RecordsIn(place, compilation);
        if (records.IsEmpty || !records.All(PrintedRecord.CanBeGivenText))
        {
            return ImmutableArray<Proposal>.Empty;
        }

        var edits = new List<(DocumentId, IEnumerable<TextChange>)>();
        foreach (var record in records)
        {
            edits.AddRange(await EditsOf(record, project.Solution, cancel).ConfigureAwait(false));
        }

        var names = string.Join(", ", records.Select(static record => record.Name));
        return edits.Count == records.Length
            ? ImmutableArray.Create(Offer(names, TextEdit.Of(edits)))
            : ImmutableArray<Proposal>.Empty;
    }

    private static Proposal Offer(string records, TextEdit edit) =>
        Proposal.Of("Fix_PrintRedacted", records, nameof(RedactPrintedMembersFix), edit);

    /// <summary>
    /// Gets the records that declare the printed members: the reported one, its bases, records inside it.
    /// </summary>
    private static ImmutableArray<INamedTypeSymbol> RecordsIn(FindingPlace place, Compilation compilation) =>
        place.Members
            .Select(id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation)?.ContainingType)
            .Distinct<INamedTypeSymbol?>(SymbolEqualityComparer.Default)
            .Select(static record => record!)
            .ToImmutableArray();

    // The record may belong to another project, which has its own configuration.
    private static async Task<IEnumerable<(DocumentId, IEnumerable<TextChange>)>> EditsOf(
        INamedTypeSymbol record,
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
        return Classifier.Create(model.Compilation, options, cancel) is { } classifier
            ? [(document.Id, new PrintMembersText(own, declaration, model, classifier).Changes())]
            : [];
    }
}
