using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Configuration;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>A rule about a mistake in the configuration of this package; such a mistake is never passed over.</summary>
internal abstract class ConfigurationRule : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _descriptor;
    private readonly ConfigurationProblemKind _kind;

    private protected ConfigurationRule(DiagnosticDescriptor descriptor, ConfigurationProblemKind kind)
    {
        _descriptor = descriptor;
        _kind = kind;
        SupportedDiagnostics = ImmutableArray.Create(descriptor);
    }

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Check);
    }

    private void Check(CompilationAnalysisContext context)
    {
        var options = PrivacyAnalysis.For(context.Compilation, context.Options).Options;
        foreach (var problem in options.Problems.Where(problem => problem.Kind == _kind))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                _descriptor,
                Location.None,
                problem.Key,
                problem.Value,
                string.Join(", ", problem.Nearest.Union(problem.ValidValues))));
        }
    }
}
