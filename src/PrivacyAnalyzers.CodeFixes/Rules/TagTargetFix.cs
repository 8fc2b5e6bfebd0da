using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Logging;
using PrivacyAnalyzers.CodeFixes.Redactors;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Tags what data is copied to, or returned by, like what it is copied from: the property of a DTO, a parameter, the
/// return value of a method.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TagTargetFix))]
internal sealed class TagTargetFix() : RuleFix("PRIV6002")
{
    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(this);

    internal override async Task<ImmutableArray<Proposal>> ProposeAsync(FindingPlace place, CancellationToken cancel)
    {
        if (place.Way is not [var target, ..]
            || place.Document.Project.Solution.GetDocument(target.Document) is not { } document
            || await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } model
            || !root.FullSpan.Contains(target.Span)
            || DeclarationAt(root, target.Span) is not { } declaration
            || TagFor(place, model, declaration.SpanStart) is not { } tag
            || IsTaggedBy(declaration, tag))
        {
            return ImmutableArray<Proposal>.Empty;
        }

        var text = await document.GetTextAsync(cancel).ConfigureAwait(false);
        return ImmutableArray.Create(Proposal.Of(
            "Fix_TagTarget",
            text.ToString(target.Span),
            nameof(TagTargetFix),
            TextEdit.Of(document, [Change(declaration, tag, text)])));
    }

    private static SyntaxNode? DeclarationAt(SyntaxNode root, TextSpan name) =>
        TagInsertion.DeclarationAt(root, name) is { } member and not TypeDeclarationSyntax
            ? member
            : root.FindNode(name) as ParameterSyntax;

    private static TextChange Change(SyntaxNode declaration, string tag, SourceText text) => declaration switch
    {
        MethodDeclarationSyntax => TagInsertion.Change(declaration, $"return: {tag}", text),
        _ => TagInsertion.Change(declaration, tag, text),
    };

    private static string? TagFor(FindingPlace place, SemanticModel model, int position)
    {
        var source = place.Symbols
            .Select(id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, model.Compilation))
            .OfType<ISymbol>()
            .SelectMany(static symbol => Classifications.Of(symbol))
            .FirstOrDefault();
        return source is not null
            ? AttributeText.Of(source, model, position)
            : KnownTypes.AttributeAt(
                model,
                position,
                $"PrivacyAnalyzers.Annotations.{place.Category}DataAttribute");
    }

    // An earlier finding of the same target may have been mended just now.
    private static bool IsTaggedBy(SyntaxNode declaration, string tag)
    {
        var lists = declaration switch
        {
            MemberDeclarationSyntax member => member.AttributeLists,
            ParameterSyntax parameter => parameter.AttributeLists,
            _ => default,
        };
        return lists
            .SelectMany(static list => list.Attributes)
            .Any(attribute => attribute.ToString() == tag);
    }
}
