using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A program that handles personal data must not configure clients and connections to send in clear.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnencryptedConnection() : StructuralRule(
    Rule,
    OperationKind.Invocation,
    OperationKind.ObjectCreation,
    OperationKind.SimpleAssignment)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV5008",
        RuleGroup.Security,
        DiagnosticSeverity.Warning,
        Principles.Iom(8),
        Principles.Un(7),
        Principles.Icrc("2.8"),
        Principles.Icrc("10"));

    private protected override Action<OperationContext>? CheckFor(Compilation compilation)
    {
        var channels = new ClearChannels(compilation);
        var guard = new DevelopmentGuard(compilation);
        return context => Check(context, channels, guard);
    }

    private void Check(OperationContext context, ClearChannels channels, DevelopmentGuard guard)
    {
        if (channels.OpenedBy(context.Operation, context.CancellationToken) is { } member
            && !guard.Protects(context.Operation, context.CancellationToken))
        {
            context.Report(Diagnostic.Create(
                Descriptor,
                context.Operation.Syntax.GetLocation(),
                SymbolNames.InType(member)));
        }
    }
}
