using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Reporting;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>A rule that is a <see cref="FlowPolicy"/>: it reports every flow that its policy forbids.</summary>
internal abstract class FlowRule : PrivacyRule
{
    private readonly ImmutableArray<string> _principles;
    private readonly RuleSeverity _severity;

    private protected FlowRule(DiagnosticDescriptor descriptor, FlowPolicy policy)
        : base(descriptor)
    {
        Policy = policy;
        _severity = RuleSeverity.Of(descriptor);
        _principles = RuleDescriptor.PrinciplesOf(descriptor).ToImmutableArray();
    }

    internal FlowPolicy Policy { get; }

    private protected sealed override void Register(
        CompilationStartAnalysisContext context,
        PrivacyAnalysis analysis) =>
        context.RegisterOperationBlockAction(block => Check(block, analysis));

    private void Check(OperationBlockAnalysisContext context, PrivacyAnalysis analysis)
    {
        var flows = analysis.FlowsIn(context.OwningSymbol, context.OperationBlocks, context.CancellationToken);
        foreach (var finding in Finding.Among(flows.Where(Policy.Forbids)))
        {
            context.ReportDiagnostic(Report.Of(
                finding,
                Descriptor,
                _severity.About(finding.Sensitivity),
                _principles));
        }
    }
}
