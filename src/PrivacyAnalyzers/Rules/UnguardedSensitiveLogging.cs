using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A switch that makes a framework write out the data it processes needs a development check.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnguardedSensitiveLogging()
    : StructuralRule(Rule, OperationKind.Invocation, OperationKind.SimpleAssignment)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV1005",
        RuleGroup.Logging,
        DiagnosticSeverity.Warning,
        Principles.Iom(6),
        Principles.Iom(8),
        Principles.Un(7),
        Principles.Icrc("2.8"));

    private protected override Action<OperationAnalysisContext>? CheckFor(Compilation compilation)
    {
        var switches = LeakSwitches.In(compilation);
        return switches is null ? null : context => Check(context, switches, new DevelopmentGuard(compilation));
    }

    private void Check(OperationAnalysisContext context, LeakSwitches switches, DevelopmentGuard guard)
    {
        if (switches.SwitchedOnBy(context.Operation) is { } leak
            && !guard.Protects(context.Operation, context.CancellationToken))
        {
            context.Report(Diagnostic.Create(
                Descriptor,
                context.Operation.Syntax.GetLocation(),
                SymbolNames.InType(leak)));
        }
    }
}
