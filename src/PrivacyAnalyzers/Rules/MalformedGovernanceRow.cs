using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A row of a governance file must be well formed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MalformedGovernanceRow() : CompilationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV9004",
        RuleGroup.Configuration,
        RuleSeverity.Of(DiagnosticSeverity.Warning).AtEnd());

    private protected override void Check(CompilationAnalysisContext context)
    {
        foreach (var problem in PrivacyAnalysis.For(context.Compilation, context.Options).Governance.Problems)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                problem.Place,
                Messages.Text($"GovernanceProblem_{problem.Kind}"),
                problem.Found,
                problem.Expected.IsEmpty
                    ? Messages.Text("ModelProblem_NothingNear")
                    : string.Join(", ", problem.Expected)));
        }
    }
}
