using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>What is published must not say who or where somebody is, nor what could be held against them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IdentifyingPublication() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV4006",
        RuleGroup.Exposure,
        DiagnosticSeverity.Warning,
        Principles.Iom(5),
        Principles.Iom(6),
        Principles.Un(9),
        Principles.Icrc("2.3"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .From(Sensitivity.Low)
        .Of(
            DataCategory.Identity,
            DataCategory.OfficialIdentifier,
            DataCategory.Contact,
            DataCategory.Image,
            DataCategory.Biometric,
            DataCategory.Genetic,
            DataCategory.Health,
            DataCategory.SexualLife,
            DataCategory.EthnicOrigin,
            DataCategory.Belief,
            DataCategory.PoliticalOpinion,
            DataCategory.ArmedGroupAffiliation,
            DataCategory.TradeUnion,
            DataCategory.CriminalRecord,
            DataCategory.ProtectionIncident,
            DataCategory.LegalStatus,
            DataCategory.Location,
            DataCategory.Vulnerability,
            DataCategory.FreeText,
            DataCategory.SensitiveAggregate)
        .To(SinkKind.Publication)
        .Unless(Protection.Redacted, Protection.Encrypted, Protection.Aggregated);

    private static readonly FlowPolicy Stored = Forbidden.To(SinkKind.Store);

    /// <summary>What is stored where anyone can read it is published.</summary>
    private protected override Func<TaintFlow, bool> Besides(BodyContext context)
    {
        var calls = new SinkCalls(context.Compilation);
        var objects = new PublicObjects(context.Compilation);
        return flow => Stored.Forbids(flow)
            && calls.AssignmentAt(flow, context.OperationBlocks, context.CancellationToken) is { } content
            && objects.Holds(content);
    }
}
