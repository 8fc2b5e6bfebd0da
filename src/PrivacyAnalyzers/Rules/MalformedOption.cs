using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>The value of an option must be one that the option takes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MalformedOption() : ConfigurationRule(Rule, ConfigurationProblemKind.Malformed)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV9002",
        RuleGroup.Configuration,
        RuleSeverity.Of(DiagnosticSeverity.Warning).AtEnd());
}
