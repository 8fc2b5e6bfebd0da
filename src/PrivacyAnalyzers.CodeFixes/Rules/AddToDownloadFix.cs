using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>Puts a member of a user into the download of ASP.NET Core Identity: <c>[PersonalData]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddToDownloadFix))]
internal sealed class AddToDownloadFix() : DeclarationFix("PRIV7011")
{
    // A stored type that no export contains needs code, not an attribute.
    private protected override IEnumerable<Rewrite> RewritesOf(Declared declared) =>
        declared.Syntax is TypeDeclarationSyntax
            ? []
            : Tagged("Fix_TagMember", declared, "Microsoft.AspNetCore.Identity.PersonalDataAttribute");
}
