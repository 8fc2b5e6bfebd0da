using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Configuration;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>A rule about a mistake in the configuration of this package; such a mistake is never passed over.</summary>
internal abstract class ConfigurationRule : CompilationRule
{
    private readonly ConfigurationProblemKind _kind;

    private protected ConfigurationRule(DiagnosticDescriptor descriptor, ConfigurationProblemKind kind)
        : base(descriptor) => _kind = kind;

    private protected sealed override void Check(CompilationAnalysisContext context)
    {
        var options = PrivacyAnalysis.For(context.Compilation, context.Options).Options;
        foreach (var problem in options.Problems.Where(problem => problem.Kind == _kind))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                Location.None,
                problem.Key,
                problem.Value,
                string.Join(", ", problem.Nearest.Union(problem.ValidValues))));
        }
    }
}
