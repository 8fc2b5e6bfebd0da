using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Lets a case code be random, where it is assigned: <c>Guid.NewGuid()</c>. What a property computes at each reading is
/// left alone, for the code has to stay.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DrawCaseCodeFix))]
internal sealed class DrawCaseCodeFix() : ExpressionFix("PRIV5003")
{
    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        if (reported.Syntax.Parent is (AssignmentExpressionSyntax or ArgumentSyntax) and var place
            && KnownTypes.NameAt(reported.Model, reported.Syntax.SpanStart, "System.Guid") is { } guid
            && CodeFor(reported, guid) is { } code)
        {
            yield return Rewrite.Of(
                "Fix_DrawCaseCode", code, place, new TextChange(reported.Syntax.Span, code));
        }
    }

    private static string? CodeFor(Reported reported, string guid) =>
        reported.Model.GetTypeInfo(reported.Syntax, reported.Cancel).ConvertedType switch
        {
            { SpecialType: SpecialType.System_String } => $"{guid}.NewGuid().ToString(\"N\")",
            { Name: nameof(Guid), ContainingNamespace.Name: nameof(System) } => $"{guid}.NewGuid()",
            _ => null,
        };
}
