using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Gives a tag that lowers the sensitivity a <c>Justification</c> with a placeholder, which PRIV9010 asks for, or lets
/// the data have the sensitivity of its category.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(JustifyLoweringFix))]
internal sealed class JustifyLoweringFix() : RewritingFix("PRIV6004")
{
    private const string Lowering = "Sensitivity";

    private protected override IEnumerable<Rewrite> RewritesOf(
        FindingPlace place,
        SyntaxNode root,
        SourceText text,
        SemanticModel model,
        CancellationToken cancel)
    {
        if (root.FindNode(place.Span) is not AttributeSyntax { ArgumentList: { } arguments } tag
            || tag.Span != place.Span
            || ArgumentNamed(arguments, Lowering) is not { } lowering)
        {
            yield break;
        }

        if (ArgumentNamed(arguments, "Justification") is null)
        {
            yield return Rewrite.Of(
                "Fix_JustifyLowering",
                $"Justification = \"{Placeholder.Mark}\"",
                tag,
                new TextChange(
                    new TextSpan(arguments.CloseParenToken.SpanStart, 0),
                    $", Justification = \"{Placeholder.Mark}\"")) with
            {
                Variant = "Justify",
            };
        }

        yield return Rewrite.Of("Fix_RemoveSwitch", lowering.ToString(), tag, Without(arguments, lowering)) with
        {
            Variant = "Raise",
        };
    }

    private static AttributeArgumentSyntax? ArgumentNamed(AttributeArgumentListSyntax arguments, string name) =>
        arguments.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    private static TextChange Without(AttributeArgumentListSyntax arguments, AttributeArgumentSyntax argument)
    {
        var all = arguments.Arguments;
        var index = all.IndexOf(argument);
        var span = (index, all.Count) switch
        {
            (0, 1) => arguments.Span,
            (0, _) => TextSpan.FromBounds(argument.SpanStart, all[1].SpanStart),
            _ => TextSpan.FromBounds(all[index - 1].Span.End, argument.Span.End),
        };
        return new TextChange(span, string.Empty);
    }
}
