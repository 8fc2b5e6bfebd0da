using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// A rule that is decided by looking at the declaration of a type and at how the compilation stores it.
/// </summary>
internal abstract class TypeRule : PrivacyRule
{
    private protected TypeRule(DiagnosticDescriptor descriptor)
        : base(descriptor)
    {
    }

    private protected sealed override void Register(
        CompilationStartAnalysisContext context,
        PrivacyAnalysis analysis) =>
        context.RegisterSymbolAction(symbol => Check(symbol, analysis), SymbolKind.NamedType);

    /// <summary>Checks a type.</summary>
    private protected abstract void Check(SymbolAnalysisContext context, PrivacyAnalysis analysis);
}
