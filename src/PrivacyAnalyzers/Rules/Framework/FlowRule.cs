using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework.Bodies;

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
        PrivacyAnalysis analysis)
    {
        context.RegisterBodies(body => Check(body, analysis));
        if (TypeCheckFor(context.Compilation, analysis) is { } check)
        {
            context.RegisterSymbolAction(check, SymbolKind.NamedType);
        }
    }

    /// <summary>Makes what the rule checks of each type besides flows, or null for nothing.</summary>
    private protected virtual Action<SymbolAnalysisContext>? TypeCheckFor(
        Compilation compilation,
        PrivacyAnalysis analysis) => null;

    /// <summary>Leaves out findings that another one says already.</summary>
    private protected virtual IEnumerable<Finding> Chosen(
        IEnumerable<Finding> findings,
        PrivacyAnalysis analysis) => findings;

    /// <summary>Gets how loud a finding is where the configuration does not say.</summary>
    private protected virtual DiagnosticSeverity SeverityOf(Finding finding, PrivacyAnalysis analysis) =>
        _severity.About(finding.Sensitivity);

    /// <summary>Gets which flows are forbidden where the policy itself is silent.</summary>
    private protected virtual Func<TaintFlow, bool> Besides(BodyContext context) => static _ => false;

    /// <summary>Gets what a flow must fulfil besides the policy.</summary>
    private protected virtual Func<TaintFlow, bool> Further(BodyContext context) => static _ => true;

    private void Check(BodyContext context, PrivacyAnalysis analysis)
    {
        var flows = context.Body.FlowsIn(analysis, context.CancellationToken);
        if (flows.IsEmpty)
            return;

        var besides = Besides(context);
        var forbidden = flows.Where(flow => Policy.Forbids(flow) || besides(flow)).ToList();
        if (forbidden.Count > 0)
            Report(context, forbidden, analysis);
    }

    private void Report(BodyContext context, List<TaintFlow> forbidden, PrivacyAnalysis analysis)
    {
        var findings = Chosen(Finding.Among(forbidden.Where(Further(context))), analysis);
        context.ReportAll(findings.Select(finding =>
            Reporting.Report.Of(finding, Descriptor, SeverityOf(finding, analysis), _principles)));
    }
}
