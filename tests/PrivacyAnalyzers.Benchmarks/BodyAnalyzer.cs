using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>Asks the compiler for the operations of every body and does nothing with them.</summary>
#pragma warning disable RS1036, RS1038, RS1041 // Only the benchmarks load it.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class BodyAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1036, RS1038, RS1041
{
    private static readonly DiagnosticDescriptor Rule =
        new("BODY0001", "Body", "Body", "Benchmark", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationBlockAction(static _ => { });
    }
}
