using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A line of a baseline file must be well formed, and somebody must answer for it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MalformedBaselineRow() : CompilationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV9006",
        RuleGroup.Configuration,
        DiagnosticSeverity.Warning);

    private protected override void Check(CompilationAnalysisContext context)
    {
        if (PrivacyAnalysis.For(context.Compilation, context.Options).Accepted.Baseline is not { } baseline)
            return;

        foreach (var problem in baseline.Problems)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                problem.Place,
                Messages.Text($"BaselineProblem_{problem.Kind}"),
                problem.Found,
                problem.Expected.IsEmpty
                    ? Messages.Text("ModelProblem_NothingNear")
                    : string.Join(", ", problem.Expected)));
        }
    }
}
