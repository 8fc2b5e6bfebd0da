using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A recipient gets what its agreement covers, for the purposes that it covers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class OutsideAgreement() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV3004",
        RuleGroup.Transfer,
        DiagnosticSeverity.Warning,
        Principles.Iom(2),
        Principles.Iom(5),
        Principles.Un(2),
        Principles.Un(9),
        Principles.Icrc("2.5.2"),
        Principles.Icrc("2.12"),
        Principles.Icrc("4"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .From(Sensitivity.Low)
        .To(SinkKind.Network, SinkKind.Url, SinkKind.Queue, SinkKind.Message)
        .Unless(Protection.Redacted, Protection.Encrypted, Protection.Aggregated);

    private protected override Func<TaintFlow, bool> Further(BodyContext context)
    {
        var analysis = PrivacyAnalysis.For(context.Compilation, context.Options);
        if (analysis.Governance.Recipients.IsEmpty)
            return static _ => false;

        var search = new RecipientSearch(context.Compilation, analysis);
        return flow => flow.Label is PersonalDataLabel label
            && search.Of(flow, context.OwningSymbol, context.OperationBlocks, context.CancellationToken).Recipient
                is { } recipient
            && !(Covers(recipient, label, (Protection)flow.Protection)
                && IsFor(recipient, label)
                && IsGuarded(recipient, label, (Protection)flow.Protection));
    }

    // A pseudonym made of a name is a pseudonym; data whose category nobody declared cannot be judged.
    private static bool Covers(DeclaredRecipient recipient, PersonalDataLabel label, Protection protection) =>
        recipient.Categories.IsEmpty
        || (protection.HasFlag(Protection.Pseudonymised) && recipient.Categories.Contains(DataCategory.Pseudonym))
        || label.Categories.All(category =>
            category == DataCategory.Unspecified || recipient.Categories.Contains(category));

    // The safeguards of an agreement are for data that does great harm.
    private static bool IsGuarded(DeclaredRecipient recipient, PersonalDataLabel label, Protection protection) =>
        label.Sensitivity < Sensitivity.High || protection.HasFlag(recipient.Protections);

    private static bool IsFor(DeclaredRecipient recipient, PersonalDataLabel label) =>
        recipient.Purposes.IsEmpty
        || label.Told.All(member =>
            DeclaredPurposes.OfData(member) is var purposes
            && (purposes.IsEmpty || purposes.Intersect(recipient.Purposes).Any()));
}
