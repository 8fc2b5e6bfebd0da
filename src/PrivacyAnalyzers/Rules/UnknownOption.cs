using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>An option in an .editorconfig file that starts with <c>privacy.</c> must be one that exists.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnknownOption() : ConfigurationRule(Rule, ConfigurationProblemKind.Unknown)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV9001",
        RuleGroup.Configuration,
        RuleSeverity.Of(DiagnosticSeverity.Warning).AtEnd());
}
