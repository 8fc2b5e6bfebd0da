using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Tags a member with the category that its name suggests. Whether the name is right, the developer decides; with fix
/// all a whole solution gets its first tags.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TagMemberFix))]
internal sealed class TagMemberFix() : RuleFix("PRIV6001", "PRIV6005")
{
    internal override async Task<ImmutableArray<Proposal>> ProposeAsync(FindingPlace place, CancellationToken cancel)
    {
        var root = await place.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        var model = await place.Document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (root is null || model is null
            || TagInsertion.DeclarationAt(root, place.Span) is not { } declaration
            || NameOf(place, model, declaration.SpanStart) is not { } attribute)
        {
            return ImmutableArray<Proposal>.Empty;
        }

        var text = await place.Document.GetTextAsync(cancel).ConfigureAwait(false);
        var edit = TextEdit.Of(place.Document, [TagInsertion.Change(declaration, attribute, text)]);
        var name = attribute.Substring(attribute.LastIndexOf('.') + 1);
        return ImmutableArray.Create(Proposal.Of("Fix_TagMember", $"[{name}]", nameof(TagMemberFix), edit));
    }

    // The project must reference the annotations, or have a copy of them.
    private static string? NameOf(FindingPlace place, SemanticModel model, int position) =>
        KnownTypes.AttributeAt(model, position, $"PrivacyAnalyzers.Annotations.{place.Category}DataAttribute");
}
