using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Lets ASP.NET Core Identity protect a text of a user that it stores: <c>[ProtectedPersonalData]</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ProtectMemberFix))]
internal sealed class ProtectMemberFix() : DeclarationFix("PRIV2001")
{
    private protected override IEnumerable<Rewrite> RewritesOf(Declared declared) =>
        declared.Symbol is IPropertySymbol { Type.SpecialType: SpecialType.System_String } member
        && IsUser(member.ContainingType)
            ? Tagged("Fix_TagMember", declared, "Microsoft.AspNetCore.Identity.ProtectedPersonalDataAttribute")
            : [];

    private static bool IsUser(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (VocabularyNames.IdentityUser.Matches(current))
                return true;
        }

        return false;
    }
}
