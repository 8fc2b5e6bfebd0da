using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Findings that were accepted until a day are to be mended by then.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ExpiredApproval() : CompilationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV9008",
        RuleGroup.Configuration,
        DiagnosticSeverity.Warning);

    private protected override void Check(CompilationAnalysisContext context)
    {
        var analysis = PrivacyAnalysis.For(context.Compilation, context.Options);
        if (analysis is not { Options.Today: { } today, Accepted.Baseline: { } baseline })
            return;

        var over = baseline.Entries.Values
            .Where(entry => entry.Approval.IsOverOn(today))
            .GroupBy(static entry => (entry.Approval.UntilPlace, entry.Approval.By));
        foreach (var entries in over)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                entries.Key.UntilPlace,
                entries.Key.By,
                entries.Sum(static entry => entry.Count)));
        }
    }
}
