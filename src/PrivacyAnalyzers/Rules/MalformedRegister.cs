using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A committed record of processing must be JSON as <c>privacy register</c> writes it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MalformedRegister() : CompilationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV9011",
        RuleGroup.Configuration,
        RuleSeverity.Of(DiagnosticSeverity.Warning).AtEnd());

    private protected override void Check(CompilationAnalysisContext context)
    {
        foreach (var register in PrivacyAnalysis.For(context.Compilation, context.Options).Registers)
        {
            if (register.Fault is { } fault)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptor, fault, register.Path.Split('/', '\\').Last()));
            }
        }
    }
}
