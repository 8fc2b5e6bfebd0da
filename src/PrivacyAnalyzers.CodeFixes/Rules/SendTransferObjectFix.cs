using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Checks;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Serializing;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Sends an object made for the recipient in place of all that is known about a person: writes a record with the
/// members that are not personal, or a pseudonym, and fills it where the object was sent. What the recipient needs
/// besides, the developer adds.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SendTransferObjectFix))]
internal sealed class SendTransferObjectFix() : ExpressionFix("PRIV3004", "PRIV3005")
{
    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        if (reported.Syntax is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)
            || reported.Model.GetTypeInfo(reported.Syntax, reported.Cancel).Type is not INamedTypeSymbol
            {
                IsGenericType: false,
            } type
            || TransferObject.Of(
                type, reported.Syntax, reported.Model, reported.Finding.Document, reported.Cancel) is not { } made)
        {
            yield break;
        }

        var creation = new TextChange(reported.Syntax.Span, made.CreationFrom(reported.Syntax.ToString()));
        yield return new Rewrite(
            "Fix_SendTransferObject",
            made.Name,
            reported.Syntax,
            [creation, .. made.Declaration("internal")]);
    }

    // An agreement need not cover what is left.
    private protected override Task<bool> IsMendedAsync(
        Rewrite rewrite,
        FindingPlace place,
        SyntaxNode root,
        CancellationToken cancel) => place.Rule == "PRIV3004"
            ? Recheck.FindsLessAsync(new OutsideAgreement(), place.Document, rewrite.Changes, cancel)
            : Task.FromResult(true);
}
