using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>Writes the name of a purpose or recipient as the governance file declares it, where one is near.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectNameFix))]
internal sealed class CorrectNameFix() : RewritingFix("PRIV9005")
{
    private protected override IEnumerable<Rewrite> RewritesOf(
        FindingPlace place,
        SyntaxNode root,
        SourceText text,
        SemanticModel model,
        CancellationToken cancel)
    {
        if (root.FindNode(place.Span) is not AttributeSyntax { ArgumentList: { } arguments } attribute
            || attribute.Span != place.Span)
        {
            yield break;
        }

        var governance = PrivacyAnalysis.For(model.Compilation, place.Document.Project.AnalyzerOptions).Governance;
        var isPurpose = model.GetTypeInfo(attribute, cancel).Type is { Name: "PurposeAttribute" };
        var declared = (isPurpose ? governance.Purposes.Keys : governance.Recipients.Keys).ToImmutableArray();
        foreach (var argument in arguments.Arguments)
        {
            if (argument.Expression is not LiteralExpressionSyntax { Token.Value: string written } literal
                || declared.Contains(written))
            {
                continue;
            }

            foreach (var name in NearestNames.To(written, declared))
            {
                var change = new TextChange(literal.Span, SymbolDisplay.FormatLiteral(name, quote: true));
                yield return Rewrite.Of("Fix_CorrectName", name, attribute, change) with { Variant = name };
            }
        }
    }
}
