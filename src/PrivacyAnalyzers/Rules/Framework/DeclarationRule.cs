using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>A rule that is decided by looking at the declaration of one type and its members.</summary>
internal abstract class DeclarationRule : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _descriptor;
    private readonly bool _needsTags;

    /// <summary>Initializes a new instance of the <see cref="DeclarationRule"/> class.</summary>
    /// <param name="descriptor">The descriptor.</param>
    /// <param name="needsTags">True when there is nothing to look at unless something is tagged.</param>
    private protected DeclarationRule(DiagnosticDescriptor descriptor, bool needsTags = true)
    {
        _descriptor = descriptor;
        _needsTags = needsTags;
        SupportedDiagnostics = ImmutableArray.Create(descriptor);
    }

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var analysis = PrivacyAnalysis.For(start.Compilation, start.Options);
            if (!_needsTags || analysis.HasPersonalData(start.CancellationToken))
            {
                start.RegisterSymbolAction(
                    context => Check(new DeclaredType(context, analysis, _descriptor)),
                    SymbolKind.NamedType);
            }
        });
    }

    private protected abstract void Check(DeclaredType type);
}
