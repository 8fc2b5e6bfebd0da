using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Checks;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tracing;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Leaves claims with personal data out of a token: takes them out of the list that is written where the token is made,
/// or where the variable with the claims is set.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LeaveOutClaimFix))]
internal sealed class LeaveOutClaimFix() : ExpressionFix("PRIV3009")
{
    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        var data = new CarriedData(reported.Model, reported.Finding, reported.Cancel);
        var claims = SourcesOf(reported)
            .SelectMany(static source => source.DescendantNodesAndSelf().OfType<BaseObjectCreationExpressionSyntax>())
            .Where(made => IsClaim(made, reported)
                && made.ArgumentList?.Arguments.Any(argument => data.IsIn(argument.Expression)) == true)
            .Distinct()
            .ToList();
        if (claims.Count == 0)
            yield break;

        var changes = new List<TextChange>();
        foreach (var claim in claims)
        {
            if (Removal.Among(claim, claims) is not { } change)
                yield break;

            changes.Add(change);
        }

        var names = claims.Select(static claim => claim.ArgumentList!.Arguments[0].ToString().Trim('"'));
        yield return new Rewrite("Fix_LeaveOutClaim", string.Join(", ", names), claims[0], changes);
    }

    // A claim that was not recognised, and is still there, makes the whole edit useless.
    private protected override Task<bool> IsMendedAsync(
        Rewrite rewrite,
        FindingPlace place,
        SyntaxNode root,
        CancellationToken cancel) =>
        Recheck.FindsLessAsync(new PersonalDataInTokens(), place.Document, rewrite.Changes, cancel);

    private static bool IsClaim(BaseObjectCreationExpressionSyntax made, Reported reported) =>
        (reported.Model.GetSymbolInfo(made, reported.Cancel).Symbol?.ContainingType
            ?? reported.Model.GetTypeInfo(made, reported.Cancel).Type)?.ToDisplayString()
        == "System.Security.Claims.Claim";

    private static IEnumerable<ExpressionSyntax> SourcesOf(Reported reported)
    {
        yield return reported.Syntax;
        foreach (var name in reported.Syntax.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            if (reported.Model.GetSymbolInfo(name, reported.Cancel).Symbol is not ILocalSymbol local)
                continue;

            foreach (var value in LocalValues.Of(local, reported.Model, reported.Cancel))
                yield return value;
        }
    }
}
