using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A switch that makes a framework write out the data it processes needs a development check.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnguardedSensitiveLogging() : DevelopmentRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV1005",
        RuleGroup.Logging,
        DiagnosticSeverity.Warning,
        Principles.Iom(6),
        Principles.Iom(8),
        Principles.Un(7),
        Principles.Icrc("2.8"));

    private protected override Func<IOperation, (IOperation Place, object[] Words)?>? SearchIn(
        Compilation compilation) =>
        LeakSwitches.In(compilation) is { } switches
            ? operation => switches.SwitchedOnBy(operation) is { } leak
                ? (operation, [SymbolNames.InType(leak)])
                : null
            : null;
}
