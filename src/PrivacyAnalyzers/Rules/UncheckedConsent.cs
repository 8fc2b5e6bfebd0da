using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>What is held by consent is not passed on without a look at the consent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UncheckedConsent() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV7006",
        RuleGroup.Lifecycle,
        DiagnosticSeverity.Warning,
        Principles.Iom(4),
        Principles.Iom(5),
        Principles.Un(1),
        Principles.Un(9),
        Principles.Icrc("3.2"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .From(Sensitivity.Low)
        .To(SinkKind.Network, SinkKind.Queue, SinkKind.Prompt, SinkKind.Publication)
        .Unless(Protection.Redacted, Protection.Aggregated);

    private protected override Func<TaintFlow, bool> Further(BodyContext context)
    {
        var governance = PrivacyAnalysis.For(context.Compilation, context.Options).Governance;
        var callers = new ConsentCallers(context.Compilation);
        return flow => flow.Label is PersonalDataLabel label
            && label.Told.Any(member =>
                ConsentBasis.IsDeclaredFor(member, governance))
            && !ConsentChecks.StandBefore(flow.Location, context.OwningSymbol, context.OperationBlocks)
            && !callers.AskOnTheWay(flow, context.CancellationToken)
            && !callers.AllAsk(context.OwningSymbol, context.CancellationToken);
    }
}
