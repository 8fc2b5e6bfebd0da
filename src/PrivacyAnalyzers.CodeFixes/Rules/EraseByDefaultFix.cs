using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Sets the redactor that erases in place of the one that lets everything through. A call that also names data which
/// may be shown is left alone.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EraseByDefaultFix))]
internal sealed class EraseByDefaultFix() : ExpressionFix("PRIV1011")
{
    private const string Eraser = "Microsoft.Extensions.Compliance.Redaction.ErasingRedactor";

    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        var call = reported.Syntax.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(static call =>
            RedactorIn(call) is not null);
        if (call is not null && RedactorIn(call) is { } redactor
            && KnownTypes.NameAt(reported.Model, call.SpanStart, Eraser) is { } eraser
            && !NamesOtherData(call, reported))
        {
            yield return Rewrite.Of("Fix_EraseByDefault", eraser, call, new TextChange(redactor.Span, eraser));
        }
    }

    private static TypeSyntax? RedactorIn(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax
        {
            Name: GenericNameSyntax { TypeArgumentList.Arguments: [var redactor] } name,
        } && name.Identifier.ValueText is "SetRedactor" or "SetFallbackRedactor"
            ? redactor
            : null;

    private static bool NamesOtherData(InvocationExpressionSyntax call, Reported reported)
    {
        var options = PrivacyOptions.Read(
            reported.Finding.Document.Project.AnalyzerOptions,
            reported.Model.Compilation);
        return call.ArgumentList.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access =>
            reported.Model.GetSymbolInfo(access, reported.Cancel).Symbol is IPropertySymbol property
            && EnumConstants.Parse<DataCategory>(property.Name) is { } category
            && options.SensitivityOf(category) < Sensitivity.Moderate);
    }
}
