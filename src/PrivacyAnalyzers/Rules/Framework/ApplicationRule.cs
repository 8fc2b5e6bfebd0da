using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// A rule that asks a question of a whole application, once: of a program, never of a library, which does not know what
/// it becomes part of.
/// </summary>
internal abstract class ApplicationRule : DiagnosticAnalyzer
{
    private protected ApplicationRule(DiagnosticDescriptor descriptor)
    {
        Descriptor = descriptor;
        SupportedDiagnostics = ImmutableArray.Create(descriptor);
    }

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    private protected DiagnosticDescriptor Descriptor { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (!IsProgram(start.Compilation))
                return;

            var analysis = PrivacyAnalysis.For(start.Compilation, start.Options);
            if (analysis.HasPersonalData(start.CancellationToken))
                Register(start, analysis);
        });
    }

    /// <summary>True when a compilation makes something that runs.</summary>
    public static bool IsProgram(Compilation compilation) =>
        compilation.Options.OutputKind is not (OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule);

    private protected abstract void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis);
}
