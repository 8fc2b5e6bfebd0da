using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Personal data must not be sent over a connection that is not encrypted.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PersonalDataOverClearText() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV3001",
        RuleGroup.Transfer,
        DiagnosticSeverity.Error,
        Principles.Iom(5),
        Principles.Iom(8),
        Principles.Un(7),
        Principles.Un(9),
        Principles.Covid(2),
        Principles.Covid(3),
        Principles.Icrc("2.8"),
        Principles.Icrc("2.12"),
        Principles.Icrc("10"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .From(Sensitivity.Low)
        .To(SinkKind.Network, SinkKind.Url)
        .Unless(Protection.Redacted, Protection.Encrypted, Protection.Aggregated);

    private protected override Func<TaintFlow, bool> Further(BodyContext context)
    {
        var calls = new SinkCalls(context.Compilation);
        var judge = new ChannelJudge(context.Compilation);
        return flow => calls.At(flow, context.OperationBlocks, context.CancellationToken) is { } call
            && judge.Of(call, context.CancellationToken) == ChannelSecurity.Clear;
    }
}
