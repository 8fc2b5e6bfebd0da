using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Logging;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;
using PrivacyAnalyzers.CodeFixes.Tracing;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Gives a case code that was made of personal data another value, where it is assigned: the code that the person has
/// already, or else a random one, <c>Guid.NewGuid()</c>. What a property computes at each reading is left alone, for
/// the code has to stay.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DrawCaseCodeFix))]
internal sealed class DrawCaseCodeFix() : ExpressionFix("PRIV5003")
{
    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        var place = reported.Syntax.Parent;
        if (place is not (AssignmentExpressionSyntax or ArgumentSyntax))
            yield break;

        if (KnownCode(reported) is { } known)
        {
            yield return Rewrite.Of(
                "Fix_UseCaseCode", known, place, new TextChange(reported.Syntax.Span, known)) with
            {
                Variant = "Known",
            };
        }
        else if (RandomCode(reported) is { } random)
        {
            yield return Rewrite.Of(
                "Fix_DrawCaseCode", random, place, new TextChange(reported.Syntax.Span, random));
        }
    }

    // A person whose code is copied keeps it; one who has none yet is being registered.
    private static string? KnownCode(Reported reported)
    {
        var data = new CarriedData(reported.Model, reported.Finding, reported.Cancel);
        var owners = reported.Syntax.DescendantNodesAndSelf()
            .OfType<MemberAccessExpressionSyntax>()
            .Where(member => member.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax
                && data.IsIn(member) && !data.IsIn(member.Expression))
            .Select(static member => member.Expression)
            .ToList();
        return owners.Select(static owner => owner.ToString()).Distinct().Count() == 1
            && new CaseCodes(reported).CodeOf(owners[0]) is { } code
            && $"{owners[0]}.{code}" is var known
            && (reported.Syntax.Parent as AssignmentExpressionSyntax)?.Left.ToString() != known
                ? known
                : null;
    }

    private static string? RandomCode(Reported reported) =>
        KnownTypes.NameAt(reported.Model, reported.Syntax.SpanStart, "System.Guid") is not { } guid
            ? null
            : reported.Model.GetTypeInfo(reported.Syntax, reported.Cancel).ConvertedType switch
            {
                { SpecialType: SpecialType.System_String } => $"{guid}.NewGuid().ToString(\"N\")",
                { Name: nameof(Guid), ContainingNamespace.Name: nameof(System) } => $"{guid}.NewGuid()",
                _ => null,
            };
}
