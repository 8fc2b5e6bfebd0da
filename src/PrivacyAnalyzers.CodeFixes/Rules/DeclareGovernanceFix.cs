using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Writes the attribute that says how long, or what for, a type or a raw capture is stored, with a placeholder for what
/// only people know; PRIV9010 asks for it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareGovernanceFix))]
internal sealed class DeclareGovernanceFix() : DeclarationFix("PRIV2008", "PRIV7001", "PRIV7003")
{
    private const string Space = "PrivacyAnalyzers.Annotations.";

    private protected override IEnumerable<Rewrite> RewritesOf(Declared declared)
    {
        // A member that another assembly declares is reported at the table.
        if (declared.Syntax is TypeDeclarationSyntax == (declared.Finding.Rule == "PRIV2008"))
            return [];

        var (attribute, arguments) = declared.Finding.Rule == "PRIV7003"
            ? ("PurposeAttribute", $"(\"{Placeholder.Mark}\")")
            : ("RetentionAttribute", $"(Policy = \"{Placeholder.Mark}\")");
        return Tagged("Fix_DeclareGovernance", declared, Space + attribute, arguments);
    }
}
