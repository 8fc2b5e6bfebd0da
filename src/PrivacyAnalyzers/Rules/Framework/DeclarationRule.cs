using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>A rule that is decided by looking at the declaration of one type and its members.</summary>
internal abstract class DeclarationRule : PrivacyRule
{
    private readonly bool _needsTags;

    /// <summary>Initializes a new instance of the <see cref="DeclarationRule"/> class.</summary>
    /// <param name="descriptor">The descriptor.</param>
    /// <param name="needsTags">True when there is nothing to look at unless something is tagged.</param>
    private protected DeclarationRule(DiagnosticDescriptor descriptor, bool needsTags = true)
        : base(descriptor) => _needsTags = needsTags;

    private protected sealed override bool NeedsNoTags => !_needsTags;

    private protected sealed override void Register(
        CompilationStartAnalysisContext context,
        PrivacyAnalysis analysis) => context.RegisterSymbolAction(
            symbol => Check(new DeclaredType(symbol, analysis, Descriptor)),
            SymbolKind.NamedType);

    private protected abstract void Check(DeclaredType type);
}
