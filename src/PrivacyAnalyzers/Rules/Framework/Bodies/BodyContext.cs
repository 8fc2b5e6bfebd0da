using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Rules.Framework.Bodies;

/// <summary>A body that a rule is asked about.</summary>
/// <param name="File">The file in which it stands, and where findings go.</param>
/// <param name="Body">The body.</param>
internal readonly record struct BodyContext(SemanticModelAnalysisContext File, CodeBody Body)
{
    public ISymbol OwningSymbol => Body.Owner;

    public ImmutableArray<IOperation> OperationBlocks => Body.Blocks;

    public Compilation Compilation => File.SemanticModel.Compilation;

    public AnalyzerOptions Options => File.Options;

    public CancellationToken CancellationToken => File.CancellationToken;
}
