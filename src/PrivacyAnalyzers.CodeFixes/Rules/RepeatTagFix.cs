using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Logging;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Puts a tag where redaction looks for it: with the target <c>property:</c> on the parameter of a record, once more on
/// an override or implementation.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepeatTagFix))]
internal sealed class RepeatTagFix() : RuleFix("PRIV6003")
{
    private const string Target = "property: ";

    internal override async Task<ImmutableArray<Proposal>> ProposeAsync(FindingPlace place, CancellationToken cancel)
    {
        var root = await place.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        var model = await place.Document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (root is null || model is null || TagInsertion.DeclarationAt(root, place.Span) is not { } declaration)
            return ImmutableArray<Proposal>.Empty;

        var text = await place.Document.GetTextAsync(cancel).ConfigureAwait(false);
        var change = declaration is ParameterSyntax parameter
            ? Retargeted(parameter, model, cancel)
            : Repeated(declaration, model, text, cancel);
        return change is { } made
            ? ImmutableArray.Create(Proposal.Of(
                "Fix_RepeatTag",
                text.ToString(place.Span),
                nameof(RepeatTagFix),
                TextEdit.Of(place.Document, [made])))
            : ImmutableArray<Proposal>.Empty;
    }

    private static TextChange? Retargeted(ParameterSyntax parameter, SemanticModel model, CancellationToken cancel)
    {
        foreach (var list in parameter.AttributeLists)
        {
            if (list is { Target: null, Attributes: [var attribute] }
                && model.GetSymbolInfo(attribute, cancel).Symbol?.ContainingType is { } type
                && IsTag(type))
            {
                return new TextChange(new TextSpan(list.OpenBracketToken.Span.End, 0), Target);
            }
        }

        return null;
    }

    private static TextChange? Repeated(
        SyntaxNode declaration,
        SemanticModel model,
        SourceText text,
        CancellationToken cancel)
    {
        if (model.GetDeclaredSymbol(declaration, cancel) is not IPropertySymbol property)
            return null;

        var tag = InheritedMembers.Of(property)
            .SelectMany(static inherited => inherited.GetAttributes())
            .FirstOrDefault(static attribute => attribute.AttributeClass is { } type && IsTag(type));
        return tag is not null && AttributeText.Of(tag, model, declaration.SpanStart) is { } attribute
            ? TagInsertion.Change(declaration, attribute, text)
            : null;
    }

    private static bool IsTag(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "DataClassificationAttribute")
                return true;
        }

        return false;
    }
}
