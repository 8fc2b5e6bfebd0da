using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Declares a member to be no personal data and leaves a placeholder for the reason, which PRIV9010 asks for.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareNotPersonalFix))]
internal sealed class DeclareNotPersonalFix() : DeclarationFix("PRIV6001", "PRIV6005", "PRIV6007")
{
    private protected override IEnumerable<Rewrite> RewritesOf(Declared declared) => Tagged(
        "Fix_TagMember",
        declared,
        "PrivacyAnalyzers.Annotations.NotPersonalDataAttribute",
        $"(\"{Placeholder.Mark}: why\")");
}
