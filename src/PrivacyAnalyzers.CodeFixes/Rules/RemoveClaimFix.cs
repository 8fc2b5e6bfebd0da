using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// No longer calls data anonymous that identifies people: takes <c>[Anonymized]</c> or <c>[Anonymizes]</c> away, so
/// that the other rules look at the data again.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveClaimFix))]
internal sealed class RemoveClaimFix() : DeclarationFix("PRIV5005")
{
    private protected override IEnumerable<Rewrite> RewritesOf(Declared declared)
    {
        if (declared.Syntax is not MemberDeclarationSyntax member)
            yield break;

        foreach (var attribute in member.AttributeLists.SelectMany(static list => list.Attributes))
        {
            if (declared.Model.GetTypeInfo(attribute, declared.Cancel).Type is INamedTypeSymbol type
                && (GovernanceNames.Anonymized.Matches(type) || GovernanceNames.Anonymizes.Matches(type)))
            {
                yield return Rewrite.Of(
                    "Fix_RemoveSwitch",
                    $"[{attribute.Name}]",
                    member,
                    Removal.Of(attribute, declared.Text));
            }
        }
    }
}
