using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Writes the attribute that says how long, or what for, a type is stored, with a placeholder for what only people
/// know; PRIV9010 asks for it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareGovernanceFix))]
internal sealed class DeclareGovernanceFix() : DeclarationFix("PRIV7001", "PRIV7003")
{
    private const string Space = "PrivacyAnalyzers.Annotations.";

    private protected override IEnumerable<Rewrite> RewritesOf(Declared declared)
    {
        if (declared.Syntax is not TypeDeclarationSyntax)
            return [];

        var (attribute, arguments) = declared.Finding.Rule == "PRIV7001"
            ? ("RetentionAttribute", $"(Policy = \"{Placeholder.Mark}\")")
            : ("PurposeAttribute", $"(\"{Placeholder.Mark}\")");
        return Tagged("Fix_DeclareGovernance", declared, Space + attribute, arguments);
    }
}
