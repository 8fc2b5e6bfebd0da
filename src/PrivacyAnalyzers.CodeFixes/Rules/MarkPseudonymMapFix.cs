using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Marks a table as the one that says which person a case code stands for. There should be one such table, so that each
/// is marked by itself.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkPseudonymMapFix))]
internal sealed class MarkPseudonymMapFix() : DeclarationFix("PRIV5004")
{
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override IEnumerable<Rewrite> RewritesOf(Declared declared) =>
        Tagged("Fix_TagMember", declared, "PrivacyAnalyzers.Annotations.PseudonymMapAttribute");
}
