using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Serializing;
using PrivacyAnalyzers.CodeFixes.Tagging;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Leaves the personal data of an object out of everything that the serialiser in use writes: <c>[JsonIgnore]</c> of
/// its own namespace on each tagged member.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExcludeFromSerializationFix))]
internal sealed class ExcludeFromSerializationFix() : RuleFix("PRIV1002", "PRIV3005")
{
    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(this);

    internal override async Task<ImmutableArray<Proposal>> ProposeAsync(FindingPlace place, CancellationToken cancel)
    {
        var root = await place.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        var model = await place.Document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (root is null || model is null || place.Members.IsEmpty || place.ExpressionIn(root) is not { } expression
            || UsedSerializer.IgnoringAttributeIn(new Reported(expression, model, place, cancel)) is not { } attribute)
        {
            return ImmutableArray<Proposal>.Empty;
        }

        var edits = new List<(DocumentId, IEnumerable<TextChange>)>();
        foreach (var id in place.Members)
        {
            var member = DocumentationCommentId.GetFirstSymbolForDeclarationId(id, model.Compilation);
            if (await EditOfAsync(member, attribute, place.Document.Project.Solution, cancel).ConfigureAwait(false)
                is not { } edit)
            {
                return ImmutableArray<Proposal>.Empty;
            }

            edits.Add(edit);
        }

        var title = attribute.Substring(attribute.LastIndexOf('.') + 1).Replace("Attribute", string.Empty);
        return ImmutableArray.Create(Proposal.Of(
            "Fix_ExcludeFromSerialization",
            $"[{title}]",
            nameof(ExcludeFromSerializationFix),
            TextEdit.Of(edits)));
    }

    private static async Task<(DocumentId, IEnumerable<TextChange>)?> EditOfAsync(
        ISymbol? member,
        string attribute,
        Solution solution,
        CancellationToken cancel)
    {
        if (member?.Locations.FirstOrDefault(static place => place.IsInSource) is not { SourceTree: { } tree } place
            || solution.GetDocument(tree) is not { } document
            || await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } model
            || TagInsertion.DeclarationAt(await tree.GetRootAsync(cancel).ConfigureAwait(false), place.SourceSpan)
                is not { } declaration
            || KnownTypes.AttributeAt(model, declaration.SpanStart, attribute) is not { } name)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancel).ConfigureAwait(false);
        return (document.Id, [TagInsertion.Change(declaration, name, text)]);
    }
}
