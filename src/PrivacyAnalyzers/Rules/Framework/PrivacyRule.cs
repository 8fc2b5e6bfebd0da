using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// What all rules about code have in common: they run concurrently, leave generated code alone, and register nothing
/// in a compilation without personal data.
/// </summary>
internal abstract class PrivacyRule : DiagnosticAnalyzer
{
    private protected PrivacyRule(DiagnosticDescriptor descriptor)
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
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>True when the rule asks about compilations like this one.</summary>
    private protected virtual bool Concerns(Compilation compilation) => true;

    /// <summary>Gets a value indicating whether the rule has something to say before anything is tagged.</summary>
    private protected virtual bool NeedsNoTags => false;

    private protected abstract void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis);

    private void Start(CompilationStartAnalysisContext context)
    {
        if (!Concerns(context.Compilation))
        {
            return;
        }

        var analysis = PrivacyAnalysis.For(context.Compilation, context.Options);
        // In what order rules run at the end of a compilation is open: none knows whether a finding of another is gone.
        if (!RuleSeverity.Of(Descriptor).IsAtEnd)
            analysis.Accepted.Watch(Descriptor.Id);

        if (NeedsNoTags || analysis.HasPersonalData(context.CancellationToken))
        {
            Register(context, analysis);
        }
    }
}
