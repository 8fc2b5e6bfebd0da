using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Reporting;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>A rule that is a <see cref="FlowPolicy"/>: it reports every flow that its policy forbids.</summary>
internal abstract class FlowRule : PrivacyRule
{
    private readonly ImmutableArray<string> _principles;

    private protected FlowRule(DiagnosticDescriptor descriptor, FlowPolicy policy)
        : base(descriptor)
    {
        Policy = policy;
        _principles = RuleDescriptor.PrinciplesOf(descriptor).ToImmutableArray();
    }

    internal FlowPolicy Policy { get; }

    private protected sealed override void Register(
        CompilationStartAnalysisContext context,
        PrivacyAnalysis analysis) =>
        context.RegisterOperationBlockAction(block => Check(block, analysis));

    /// <summary>Gets what a flow must fulfil besides the policy.</summary>
    private protected virtual Func<TaintFlow, bool> Further(OperationBlockAnalysisContext context) => static _ => true;

    private void Check(OperationBlockAnalysisContext context, PrivacyAnalysis analysis)
    {
        var flows = analysis.FlowsIn(context.OwningSymbol, context.OperationBlocks, context.CancellationToken);
        var forbidden = flows.Where(Policy.Forbids).ToList();
        if (forbidden.Count == 0)
            return;

        foreach (var finding in Finding.Among(forbidden.Where(Further(context))))
        {
            context.ReportDiagnostic(Report.Of(finding, Descriptor, _principles));
        }
    }
}
