using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A project that declares who gets its data sends them to nobody else.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UndeclaredRecipient() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV3003",
        RuleGroup.Transfer,
        DiagnosticSeverity.Warning,
        Principles.Iom(5),
        Principles.Un(9),
        Principles.Un(10),
        Principles.Covid(3),
        Principles.Icrc("2.12"),
        Principles.Icrc("4"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .From(Sensitivity.Low)
        .To(SinkKind.Network, SinkKind.Url)
        .Unless(Protection.Redacted, Protection.Encrypted, Protection.Aggregated);

    private protected override Func<TaintFlow, bool> Further(BodyContext context)
    {
        var analysis = PrivacyAnalysis.For(context.Compilation, context.Options);
        if (analysis.Governance.Recipients.IsEmpty)
            return static _ => false;

        var search = new RecipientSearch(context.Compilation, analysis);
        return flow => search
            .Of(flow, context.OwningSymbol, context.OperationBlocks, context.CancellationToken)
            .IsOutside;
    }
}
